#!/usr/bin/env python3
"""Asks for many different pages over one connection and prints the server's CPU time for each kind of page."""
import argparse, http.client, os, random, urllib.parse

arguments = argparse.ArgumentParser()
arguments.add_argument("--site"); arguments.add_argument("--pid", type=int); arguments.add_argument("--newest", type=int); arguments.add_argument("--stories", type=int)
given = arguments.parse_args()
host = urllib.parse.urlsplit(given.site).netloc
connection = http.client.HTTPConnection(host)
TICK = os.sysconf("SC_CLK_TCK")

def cpu():
    """Milliseconds of CPU the server has used so far."""
    fields = open(f"/proc/{given.pid}/stat").read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / TICK

def get(path):
    connection.request("GET", path)
    answer = connection.getresponse(); body = answer.read()
    return answer, body

def addresses(count):
    """Addresses of stories all over the archive, found by their numbers."""
    dice, found = random.Random(1), []
    lowest = max(1, given.newest - given.stories + 1)
    while len(found) < count:
        answer, _ = get(f"/en/-/a-{dice.randint(lowest, given.newest + given.stories)}")
        location = answer.getheader("location")
        if answer.status == 308 and location.startswith("/en/"): found.append(location)
    return found

def measure(what, paths):
    for path in paths[:50]: get(path)
    before = cpu()
    for path in paths:
        answer, body = get(path)
        assert answer.status == 200, (answer.status, path)
    print(f"{what}\t**{(cpu() - before) / len(paths):.3f} ms** CPU\t{len(body) // 1024} kB, {len(set(paths))} different addresses, {len(paths)} requests", flush=True)

measure("article", addresses(1500))
measure("front", ["/en"] * 1500)
measure("RSS", ["/en/feed.rss"] * 500)
