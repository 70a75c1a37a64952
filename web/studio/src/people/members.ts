// Who works here, as the API tells it.
import type { Grant } from '../shell/session.svelte';

export interface Member {
  id: number;
  email: string;
  name: string;
  initials: string;
  language: string;
  grants: Grant[];
  left?: string;
  created: string;
}

export interface OpenInvitation {
  id: string;
  email: string;
  name: string;
  grants: Grant[];
  by: string;
  expires: string;
}
