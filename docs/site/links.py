"""Check that all links inside the built site lead to a file and to an anchor that exist."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

TARGETS = {"a": "href", "link": "href", "img": "src", "script": "src"}


class _Page(HTMLParser):
    """Collects the anchors and the links of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the attributes of an element."""
        given = dict(attrs)
        self.anchors |= {value for name in ("id", "name") if (value := given.get(name))}
        if target := given.get(TARGETS.get(tag, "")):
            self.links.add(target)


def broken_links(site: Path) -> list[str]:
    """Return a message for each link that leads nowhere, and for each resource that is loaded from elsewhere."""
    pages = {path.resolve(): _read(path) for path in sorted(site.rglob("*.html"))}
    return [problem for path, page in pages.items() for problem in _problems(site.resolve(), path, page, pages)]


def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def _problems(site: Path, path: Path, page: _Page, pages: dict[Path, _Page]) -> Iterator[str]:
    name = path.relative_to(site)
    for link in sorted(page.links):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        if parts.path.startswith("/"):
            # Only 404.html has such links. A server shows it at any address.
            target = site / unquote(parts.path).lstrip("/")
        if target.is_dir():
            target /= "index.html"
        if not target.exists():
            yield f"{name}: {link} leads to no file"
        # The script of the theme makes the anchors that begin with `__`.
        elif target in pages and not parts.fragment.startswith("__"):
            anchor = unquote(parts.fragment)
            if anchor and anchor not in pages[target].anchors:
                yield f"{name}: {link} leads to no anchor"
