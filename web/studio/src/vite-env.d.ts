// Modules that only the build knows.
declare module 'virtual:words/*' {
  const text: string;
  export default text;
}
