#!/usr/bin/env python3
"""Publishes new revisions through the API and times how soon each surface shows them.

With --rate it publishes at that pace for --seconds, each story in one request or, with --drafts, begun as a draft first, and prints how old the
oldest page was that readers got after the answer; without, it publishes --count stories one after the other and prints percentiles over all surfaces."""
import argparse, json, socket, time, urllib.parse

arguments = argparse.ArgumentParser()
arguments.add_argument("--newsroom"); arguments.add_argument("--site"); arguments.add_argument("--token")
arguments.add_argument("--count", type=int, default=200); arguments.add_argument("--rate", type=float); arguments.add_argument("--seconds", type=float, default=5)
arguments.add_argument("--drafts", action="store_true")
given = arguments.parse_args()

class Line:
    """One keep-alive connection, spoken by hand: a library's own work would be measured as the server's, whose cores it shares."""
    def __init__(self, address):
        self.host = urllib.parse.urlsplit(address).netloc
        name, port = self.host.rsplit(":", 1)
        self.socket = socket.create_connection((name, int(port)), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    def ask(self, method, path, body=None, headers={}):
        content = b"" if body is None else json.dumps(body).encode()
        head = [f"{method} {path} HTTP/1.1", f"Host: {self.host}", *(f"{name}: {value}" for name, value in headers.items())]
        if method != "GET": head.append(f"Content-Length: {len(content)}")
        if content: head.append("Content-Type: application/json")
        self.socket.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + content)
        answer = b""
        while (end := answer.find(b"\r\n\r\n")) < 0: answer += self.more()
        status, *lines = answer[:end].decode("latin-1").split("\r\n")
        found = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        pieces, missing = [answer[end + 4:]], int(found.get("content-length", 0)) - (len(answer) - end - 4)
        while missing > 0: pieces.append(self.more()); missing -= len(pieces[-1])
        return int(status.split()[1]), found, b"".join(pieces)
    def more(self):
        piece = self.socket.recv(1 << 18)
        assert piece, "the server hung up"
        return piece

desk = Line(given.newsroom)
BEARER = {"Authorization": f"Bearer {given.token}"}
def write(method, path, body=None, version=None):
    headers = dict(BEARER)
    if version: headers["If-Match"] = version
    status, found, answer = desk.ask(method, path, body, headers)
    assert status < 300, (method, path, status, answer[:500])
    return json.loads(answer) if answer else {}, found.get("etag")

def concepts(kind):
    found, _ = write("GET", f"/api/v1/concepts?kind={kind}")
    return [c for c in (found["concepts"] if isinstance(found, dict) else found) if "en" in c["names"]]

def concept(kind, name):
    """One concept of a kind, made if the site has none."""
    there = concepts(kind)
    return there[0]["id"] if there else write("POST", "/api/v1/concepts", {"kind": kind, "names": {"en": {"name": name}}})[0]["id"]

region, subject, topic = concept("region", "Talvera"), concept("subject", "Politics"), concept("topic", "Sarn Strait talks")

def new_story(headline, **more):
    content = {"language": "en", "headline": headline, "standfirst": f"Standfirst of {headline}", "regions": [region], "subjects": [subject],
               "topics": [topic], "body": [{"type": "paragraph", "text": f"Body of {headline}"}]}
    story, version = write("POST", "/api/v1/stories", {"edition": "en", "content": content, **more})
    return story["id"], version

def publish(story, version): return write("POST", f"/api/v1/stories/{story}/publication", None, version)

if given.rate:
    reader, oldest, wrong, done = Line(given.site), 0.0, 0, 0
    end = time.time() + given.seconds; due = time.time()
    while time.time() < end:
        headline = f"Steady {time.time_ns()}"
        if given.drafts: publish(*new_story(headline))
        else: new_story(headline, publication={})
        answered = time.perf_counter(); done += 1
        while headline.encode() not in reader.ask("GET", "/en/feed.json")[2]:
            wrong += 1
            if time.perf_counter() - answered > 2: break
        if wrong: oldest = max(oldest, time.perf_counter() - answered)
        due += 1 / given.rate; time.sleep(max(0, due - time.time()))
    print(f"{done / given.seconds:.0f} stories a second; stale answers after publish: {wrong}, oldest {oldest * 1000:.0f} ms")
else:
    slug = lambda s: s.lower().replace(" ", "-")
    lines = [Line(given.site) for _ in range(9)]
    day = time.strftime("%Y-%m-%d", time.gmtime())
    # A concept has a page once a story is filed under it.
    publish(*new_story("Filed first"))
    region_page = lines[0].ask("GET", f"/en/-/s-{region}")[1]["location"]
    topic_page = lines[0].ask("GET", f"/en/-/t-{topic}")[1]["location"]
    took, calls = [], []
    for i in range(given.count):
        headline = f"Measured {time.time_ns()}"
        story, version = new_story(headline); begun = time.perf_counter()
        publish(story, version); calls.append(time.perf_counter() - begun)
        own = f"/en/{slug(headline)}/a-{story}"
        surfaces = [own, "/en", region_page, topic_page, "/en/feed.rss", f"{region_page}/feed.atom", f"/sitemap-en-{day}.xml", f"{own}?format=text", f"/api/v1/stories/{story}"]
        for line, path in zip(lines, surfaces):
            while True:
                body = line.ask("GET", path)[2]
                if headline.encode() in body or (path.startswith("/sitemap") and f"a-{story}".encode() in body): break
                assert time.perf_counter() - begun < 5, f"{path} never showed {headline}"
        took.append(time.perf_counter() - begun)
    def percentile(values, p): values = sorted(values); return values[min(len(values) - 1, int(len(values) * p))] * 1000
    print(f"call p50 {percentile(calls, .5):.1f} p99 {percentile(calls, .99):.1f} ms; on all nine surfaces p50 **{percentile(took, .5):.1f}** p99 **{percentile(took, .99):.1f} ms** ({given.count} stories)")
