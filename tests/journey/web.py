"""A browser without scripts: sends requests, reads pages, fills in forms."""

import http.client
import re
import urllib.parse
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


def plain(text):
    """Without double spaces and line breaks, as a browser shows text; other spaces stay."""
    return re.sub(r"[ \t\n\r\f]+", " ", text).strip(" ")


class Node:
    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.children = tag, dict(attributes), []

    def get(self, name, default=None):
        return self.attributes.get(name, default)

    @property
    def classes(self):
        return (self.get("class") or "").split()

    def every(self, *tags, **attributes):
        """All elements below with one of the tags and these attributes, in the page's order."""
        found = []
        for child in self.children:
            if isinstance(child, Node):
                wanted = not tags or child.tag in tags
                if wanted and all(child.get(name) == value for name, value in attributes.items()):
                    found.append(child)
                found += child.every(*tags, **attributes)
        return found

    def one(self, *tags, **attributes):
        found = self.every(*tags, **attributes)
        if len(found) != 1:
            raise AssertionError(f"{len(found)} elements instead of one: {tags} {attributes}")
        return found[0]

    def raw(self):
        return "".join(child if isinstance(child, str) else child.raw() for child in self.children)

    def text(self):
        return plain(self.raw())


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = [Node("", [])]

    def handle_starttag(self, tag, attributes):
        self.handle_startendtag(tag, attributes)
        if tag not in VOID:
            self.open.append(self.open[-1].children[-1])

    def handle_startendtag(self, tag, attributes):
        self.open[-1].children.append(Node(tag, attributes))

    def handle_endtag(self, tag):
        while len(self.open) > 1 and self.open.pop().tag != tag:
            pass

    def handle_data(self, data):
        self.open[-1].children.append(data)


def parse(text):
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.open[0]


class Answer:
    def __init__(self, response):
        self.status, self.headers, self.body = response.status, response.headers, response.read()

    @property
    def location(self):
        return self.headers["Location"]

    @property
    def page(self):
        return parse(self.body.decode("utf-8"))

    def expect(self, status):
        if self.status != status:
            shown = self.page.text()[:600] if self.body else ""
            raise AssertionError(f"{self.status} instead of {status}: {shown}")
        return self


def ask(program, method, path, fields=None, **headers):
    """One request on a connection of its own. Names of headers are written with underscores."""
    sent = {"Host": program.host}
    body = None
    if fields is not None:
        body = urllib.parse.urlencode(fields).encode("ascii")
        sent["Content-Type"] = "application/x-www-form-urlencoded"
        sent["Origin"] = program.base
    sent.update({name.replace("_", "-"): value for name, value in headers.items()})
    sent = {name: value for name, value in sent.items() if value is not None}
    connection = http.client.HTTPConnection("127.0.0.1", program.port, timeout=30)
    try:
        connection.request(method, path, body, sent)
        return Answer(connection.getresponse())
    finally:
        connection.close()


def get(program, path, **headers):
    return ask(program, "GET", path, **headers)


def post(program, path, fields, **headers):
    return ask(program, "POST", path, fields, **headers)


def path_of(program, link):
    """The path of a link in a mail, which must lead to the site."""
    if not link.startswith(program.base + "/"):
        raise AssertionError(f"a link leads elsewhere: {link}")
    return link.removeprefix(program.base)


def filled_in(form):
    """What a browser would send if the reader pressed the button now."""
    fields = {}
    for control in form.every("input", "select", "textarea"):
        name, kind = control.get("name"), control.get("type", "text")
        if control.tag == "select":
            options = control.every("option")
            chosen = [option for option in options if "selected" in option.attributes]
            fields[name] = (chosen or options)[0].get("value")
        elif control.tag == "textarea":
            fields[name] = control.raw().removeprefix("\n").replace("\n", "\r\n")
        elif kind not in ("radio", "checkbox") or "checked" in control.attributes:
            fields[name] = control.get("value", "")
    return fields


def join_form(program, locale):
    """The form of a fresh page."""
    page = get(program, f"/{locale}/join").expect(200).page
    return page.one("form", action=f"/{locale}/join")


class Receipt:
    """Where an expression of interest led."""

    def __init__(self, program, fields, location):
        self.fields, self.location = fields, location
        page = get(program, location).expect(200).page
        self.reference = page.one("data", **{"class": "reference"}).get("value")


def send(program, entry):
    """Opens the form, fills it in and sends it; the fields that were sent and the answer."""
    locale = entry["page_locale"]
    form = join_form(program, locale)
    fields = filled_in(form)
    typed = {name: value for name, value in entry.items() if name != "page_locale"}
    unknown = typed.keys() - {control.get("name") for control in form.every()}
    if unknown:
        raise AssertionError(f"the form does not ask for {unknown}")
    fields |= {name: value for name, value in typed.items() if value}
    return fields, post(program, f"/{locale}/join", fields)


def join(program, entry):
    fields, answer = send(program, entry)
    return Receipt(program, fields, answer.expect(303).location)
