"""Lay out the pages of the site: guides, README, changelog and examples, with links between them."""

from __future__ import annotations

import ast
import posixpath
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

# Files of the repository that become pages or pictures of the site, by their place on it.
RENAMED = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "docs/README.md": "guides.md",
    "docs/migration/README.md": "migration/index.md",
}
# Where the names of folders lead, and their titles on the site.
FOLDERS = {
    "docs/how-to/": ("guides.md#how-to-guides", "How-to guides"),
    "docs/explanation/": ("guides.md#explanation", "Explanation"),
    "docs/migration/": ("migration/index.md", "Migration"),
    "docs/decisions/": ("decisions/index.md", "Decisions"),
    "examples/": ("examples/index.md", "Examples"),
}
# Folders for which the site makes a page that lists their pages, and what it says about them.
LISTED_FOLDERS = {
    "docs/decisions/": "Reasons for the design of this package: what was considered, measured and chosen.",
    "examples/": "Complete programs that run against the fake, so you can try them without an account.",
}
EXAMPLES = ("examples/*.py", "examples/*/README.md")
LEFT_OUT = ("docs/site/", "docs/reference/")
# For readers of these pages, the names of files matter more than the titles of pages.
ABOUT_FILES = ("CONTRIBUTING.md", "CHANGELOG.md", "docs/decisions/")
TITLE = re.compile(r"^# +(.+)$", re.M)
LINK = re.compile(r"(?<=\]\()(?!https?:|mailto:|#)([^)\s#]+)(#[^)\s]*)?(?=\))")
NAMED_FILE = re.compile(r"(?<!\[)`((?:[\w.-]+/)*[\w.-]+\.(?:md|py|svg))`(?!\])")
NAMED_FOLDER = re.compile(r"(?<!\[)`((?:[\w.-]+/)+)`(?!\])")
LINKED_FILE = re.compile(r"\[(`[\w./-]+\.md`)\](?=\(([^)\s#]+)\))")
FENCE = re.compile(r"^ *(`{3,}|~{3,})", re.M)


def lay_out(root: Path, folder: Path) -> None:
    """Write the pages of the repository into a folder.

    Args:
        root: Folder of the repository.
        folder: Folder of the pages. It is emptied first.

    Raises:
        ValueError: A link of a page leads to a file that the site does not have.
    """
    shutil.rmtree(folder, ignore_errors=True)
    places = dict(_places(root))
    titles = {source: _title(root / source) for source in places if source.endswith(".md")}
    for source, place in places.items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.endswith(".md"):
            target.write_text(
                rewritten(source, (root / source).read_text(encoding="utf-8"), places, titles), encoding="utf-8"
            )
        elif source.endswith(".py"):
            target.write_text(_listing(source, (root / source).read_text(encoding="utf-8")), encoding="utf-8")
        else:
            shutil.copyfile(root / source, target)
    for name in LISTED_FOLDERS:
        _write_list(name, places, folder)


def _write_list(name: str, places: Mapping[str, str], folder: Path) -> None:
    """Write the page that lists the pages of a folder by their titles."""
    place, title = FOLDERS[name]
    target = folder / place
    listed = sorted(page for source, page in places.items() if source.startswith(name) and page.endswith(".md"))
    lines = [f"- [{_title(folder / page)}]({posixpath.basename(page)})" for page in listed]
    target.write_text("\n".join([f"# {title}", "", LISTED_FOLDERS[name], "", *lines, ""]), encoding="utf-8")


def rewritten(source: str, text: str, places: Mapping[str, str], titles: Mapping[str, str] | None = None) -> str:
    """Return a page whose links and names of files lead to the pages of the site.

    Args:
        source: Path of the page in the repository.
        text: Page in Markdown.
        places: Paths on the site by paths in the repository.
        titles: Titles of pages by paths in the repository, which replace the names of files.

    Raises:
        ValueError: A link leads to a file that the site does not have.
    """
    shown = {} if titles is None or source.startswith(ABOUT_FILES) else titles
    lines, fence = list[str](), ""
    for line in text.splitlines():
        mark = FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        lines.append(line if fence or mark else _with_links(source, line, places, shown))
    return "\n".join(lines) + "\n"


def _with_links(source: str, line: str, places: Mapping[str, str], titles: Mapping[str, str]) -> str:
    titled = LINKED_FILE.sub(lambda found: f"[{titles.get(_wanted(source, found[2]), found[1])}]", line)
    linked = LINK.sub(lambda found: _target(source, found, places), titled)
    if line.startswith("#"):
        return linked
    named = NAMED_FILE.sub(lambda found: _named(source, found, places, titles), linked)
    return NAMED_FOLDER.sub(lambda found: _folder(source, found, places, titled=bool(titles)), named)


def _places(root: Path) -> Iterator[tuple[str, str]]:
    for source, place in RENAMED.items():
        if (root / source).exists():
            yield source, place
    for path in sorted((root / "docs").rglob("*")):
        source = path.relative_to(root).as_posix()
        if path.suffix in (".md", ".svg", ".png") and source not in RENAMED and not source.startswith(LEFT_OUT):
            yield source, source.removeprefix("docs/")
    for pattern in EXAMPLES:
        for path in sorted(root.glob(pattern)):
            name = path.parent.name if path.name == "README.md" else path.stem
            yield path.relative_to(root).as_posix(), f"examples/{name.replace('_', '-')}.md"


def _target(source: str, found: re.Match[str], places: Mapping[str, str]) -> str:
    wanted = _wanted(source, found[1])
    if wanted not in places:
        raise ValueError(
            f"{source}: the link to {found[1]} leads to a file that is no page; name it in backticks instead"
        )
    return _relative(source, wanted, places) + (found[2] or "")


def _named(source: str, found: re.Match[str], places: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """Return a link in place of the name of a file in backticks, if the site has it."""
    for wanted in (found[1], _wanted(source, found[1])):
        if wanted in places and wanted != source and places[wanted].endswith(".md"):
            return f"[{titles.get(wanted, found[0])}]({_relative(source, wanted, places)})"
    return found[0]


def _folder(source: str, found: re.Match[str], places: Mapping[str, str], *, titled: bool) -> str:
    """Return a link in place of the name of a folder in backticks, if it has a page on the site."""
    wanted = next((one for one in (found[1], f"{_wanted(source, found[1])}/") if one in FOLDERS), "")
    if not wanted:
        return found[0]
    place, title = FOLDERS[wanted]
    return f"[{title if titled else found[0]}]({posixpath.relpath(place, posixpath.dirname(places[source]) or '.')})"


def _title(page: Path) -> str:
    """Return the title of a page, or its name if it has none."""
    title = TITLE.search(page.read_text(encoding="utf-8"))
    return title[1] if title else page.name


def _wanted(source: str, target: str) -> str:
    """Return the path in the repository that a relative link of a page leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target))


def _relative(source: str, wanted: str, places: Mapping[str, str]) -> str:
    return posixpath.relpath(places[wanted], posixpath.dirname(places[source]) or ".")


def _listing(source: str, code: str) -> str:
    """Return a page with the code of an example, after the first paragraph of its docstring."""
    name = posixpath.basename(source)
    about = (ast.get_docstring(ast.parse(code)) or "").partition("\n\n")[0]
    return f"# {name}\n\n{about}\n\n`{source}`:\n\n````python\n{code}````\n"
