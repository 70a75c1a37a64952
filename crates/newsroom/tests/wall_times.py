#!/usr/bin/env python3
"""Writes wall_times.tsv: what Python's zoneinfo says of wall clocks around their jumps.  python3 wall_times.py > wall_times.tsv"""
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran", "Africa/Cairo", "Africa/Casablanca", "Pacific/Apia",
         "Pacific/Chatham", "Asia/Kathmandu", "America/Sao_Paulo", "America/Havana", "Antarctica/Troll", "Europe/Kyiv", "UTC"]
# Years of rules that differ: changes of law, the day Apia left out, DST given up or taken up again.
YEARS = [1986, 2011, 2018, 2024]


def offset(zone, instant):
    return instant.astimezone(zone).utcoffset()


def jumps(zone, year):
    """Instants at which the offset changes, to the second."""
    at, end = datetime(year, 1, 1, tzinfo=timezone.utc), datetime(year + 1, 1, 1, tzinfo=timezone.utc)
    while at < end:
        after = at + timedelta(hours=6)
        if offset(zone, at) != offset(zone, after):
            low, high = at, after
            while high - low > timedelta(seconds=1):
                middle = low + (high - low) // 2
                middle = middle.replace(microsecond=0)
                low, high = (middle, high) if offset(zone, middle) == offset(zone, low) else (low, middle)
            yield high
        at = after


def row(name, wall):
    zone = ZoneInfo(name)
    first, second = (wall.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    instants = sorted(t.astimezone(timezone.utc) for t in (first, second))
    if first.utcoffset() == second.utcoffset():
        kind = "once"
    else:
        back = first.astimezone(timezone.utc).astimezone(zone).replace(tzinfo=None)
        kind = "twice" if back == wall else "never"
    return "\t".join([name, wall.isoformat(), kind] + [t.strftime("%Y-%m-%dT%H:%M:%SZ") for t in instants])


print("# What Python's zoneinfo says: zone, wall clock, how often it shows that, the earlier and the later instant. Made by wall_times.py.")
for name in ZONES:
    walls = {datetime(2024, 2, 29, 12), datetime(2024, 2, 29, 23, 59, 59), datetime(2024, 3, 1), datetime(2025, 7, 1, 6, 30)}
    zone = ZoneInfo(name)
    for year in YEARS:
        for jump in jumps(zone, year):
            before, after = offset(zone, jump - timedelta(seconds=1)), offset(zone, jump)
            edges = sorted((jump + o).replace(tzinfo=None) for o in (before, after))
            middle = edges[0] + (edges[1] - edges[0]) / 2
            walls |= {edges[0], middle, edges[1]}
    for wall in sorted(walls):
        print(row(name, wall))
