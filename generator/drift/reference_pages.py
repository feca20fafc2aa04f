"""Read the reStructuredText pages of the API reference."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen
from docutils import nodes

from ..spec.problems import Place, Problem, UnusableInput
from .facts import DocumentedOperation, Facts, Unreadable, is_uri_title, words_of
from .page_markup import blocks, first_line, parse_page, plain_text, says_deprecated, title_of
from .page_tables import TableReader, has_fields

ENDPOINT = re.compile(
    r"\b(GET|PUT|POST|DELETE|PATCH|HEAD):?\s+(?:https?://[^\s/]+|\{+\s*endpoint\s*\}+)?(/[^\s?,;]+)", re.IGNORECASE
)
PARTS = ("request", "response")
STATUS_CODES = ("status code", "status codes")
PERHAPS_AN_OPERATION = re.compile(
    r"^\W*((request|api) )?(uri|url)s?( format)?\W*$|^[ |=*+-]*(parameter|name|field|attribute)\b.*\btype\b|list-table",
    re.IGNORECASE | re.MULTILINE,
)


class UnreadablePage(Exception):
    """The page of an operation can't be read. `found` has the place and the reason."""

    def __init__(self, found: Unreadable) -> None:
        self.found = found
        super().__init__(f"{found.place}: {found.reason}")


def read_reference(folder: Path) -> Facts:
    """Read all pages of a checkout.

    Args:
        folder: Root of the repository, its `api-ref` folder, or `api-ref/source`.

    Returns:
        Documented operations in the order of the pages, and the pages that could not be read. Pages without an
        operation are left out.

    Raises:
        UnusableInput: The folder has no .rst pages.
    """
    source = next((path for path in (folder / "api-ref" / "source", folder / "source", folder) if path.is_dir()), None)
    paths = sorted(source.rglob("*.rst")) if source else []
    if source is None or not paths:
        what = "the folder has no .rst pages"
        raise UnusableInput([Problem(Place(folder.name, 1), what, "pass a checkout of the API reference to --docs")])
    return read_pages({path.relative_to(source).as_posix(): _content(path) for path in paths})


def read_pages(pages: Mapping[str, bytes | OSError]) -> Facts:
    """Read pages.

    Args:
        pages: Content of each page by its path below the source folder, or the error of reading the file.

    Returns:
        Facts, as from `read_reference`.
    """
    operations: list[DocumentedOperation] = []
    unreadable: dict[str, Unreadable] = {}
    words = set[str]()
    for name, content in pages.items():
        try:
            text = _decoded(content, name)
            words |= words_of(text.replace("\\", ""))
            operations += read_page(text, name)
        except UnreadablePage as error:
            unreadable[name] = error.found
    return Facts("docs", tuple(operations), unreadable, frozenset(words), frozenset(pages))


def _content(path: Path) -> bytes | OSError:
    try:
        return path.read_bytes()
    except OSError as error:
        return error


def _decoded(content: bytes | OSError, name: str) -> str:
    if isinstance(content, OSError):
        raise UnreadablePage(Unreadable(Place(name, 1), f"the file can't be read: {content.strerror}"))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadablePage(Unreadable(Place(name, line), "the file is not UTF-8")) from error


def read_page(text: str, name: str) -> tuple[DocumentedOperation, ...]:
    """Read a page.

    Args:
        text: Content of the page.
        name: Path below the source folder. Pages below `historical_apis/` are historical.

    Returns:
        The operations, several if the page has several URIs. None if the page describes no operation.

    Raises:
        UnreadablePage: The page describes an operation, but no method and path can be found.
    """
    if not PERHAPS_AN_OPERATION.search(text):
        return ()
    document, found = parse_page(text, name)
    problems: dict[int, str] = {}
    for problem in found:
        problems.setdefault(problem.line, problem.message)
    sections = list(document.findall(nodes.section))
    identity = _original_name(document) or Path(name).stem
    groups = [group for group in _groups(sections) if group.endpoints]
    if not groups:
        if (reason := _missing_endpoint(document, sections)) is not None:
            raise UnreadablePage(Unreadable(Place(name, reason[0]), reason[1], identity))
        return ()
    reader = TableReader(name, problems)
    tables = [tuple(table for section in group.sections for table in reader.tables(section)) for group in groups]
    unreadable = [*_unread_tables(document, sections, name, identity)]
    unreadable += [Unreadable(Place(name, line), reason, identity) for line, reason in sorted(problems.items())]
    codes = frozenset(_codes(section for section in sections if title_of(section).lower() in STATUS_CODES))
    title = title_of(sections[0])
    return tuple(
        DocumentedOperation(
            id=identity,
            title=title,
            page=name,
            generation="historical" if name.startswith("historical_apis/") else "current",
            method=endpoint[1].upper(),
            path=endpoint[2].rstrip(".`*\"')"),
            tables=group_tables,
            codes=codes,
            unreadable=tuple(unreadable),
            is_deprecated=_is_deprecated(sections),
            place=Place(name, line),
        )
        for group, group_tables in zip(groups, tables, strict=True)
        for endpoint, line in group.endpoints.values()
    )


@frozen
class _Group:
    """Sections that describe operations together: one with the URIs, and those of the requests and responses."""

    sections: list[nodes.section]
    endpoints: dict[tuple[str, str], tuple[re.Match[str], int]]


def _groups(sections: Sequence[nodes.section]) -> list[_Group]:
    """Return the groups of a page. Each section called URI starts one; parts before the first belong to it."""
    groups: list[_Group] = []
    before: list[nodes.section] = []
    for section in sections:
        title = title_of(section)
        if is_uri_title(title):
            groups.append(_Group([*before, section], dict(_endpoints(section))))
            before = []
        elif title.lower().startswith(PARTS) and not _is_inside(section, sections):
            (groups[-1].sections if groups else before).append(section)
    return groups


def _is_inside(section: nodes.section, sections: Sequence[nodes.section]) -> bool:
    """Return whether a section is read as a part of another one."""
    parent = section.parent
    while isinstance(parent, nodes.section):
        if parent in sections and title_of(parent).lower().startswith(PARTS):
            return True
        parent = parent.parent
    return False


def _endpoints(section: nodes.section) -> Iterator[tuple[tuple[str, str], tuple[re.Match[str], int]]]:
    """Yield the methods and paths in the text of a section, or if it has none, in its examples of code."""
    for kind in (nodes.paragraph, nodes.literal_block):
        found = False
        for block in blocks(section):
            if isinstance(block, kind):
                for endpoint in ENDPOINT.finditer(plain_text(block)):
                    found = True
                    yield (endpoint[1].upper(), endpoint[2]), (endpoint, first_line(block) or 1)
        if found:
            return


def _missing_endpoint(document: nodes.document, sections: Sequence[nodes.section]) -> tuple[int, str] | None:
    """Return line and reason if a page without method and path describes an operation; None if it does not."""
    uri = next((section for section in sections if is_uri_title(title_of(section))), None)
    described = next((table for table in document.findall(nodes.table) if has_fields(table)), None)
    if uri is not None and (described is not None or title_of(uri).lower() in ("uri", "url")):
        # The line of a section is that of the underline.
        return (first_line(uri) or 2) - 1, f"the section {title_of(uri)} has no method and path"
    if described is not None:
        return first_line(described) or 1, "the page has tables of parameters, but no section called URI"
    return None


def _unread_tables(
    document: nodes.document, sections: Sequence[nodes.section], name: str, identity: str
) -> Iterator[Unreadable]:
    """Yield the tables of parameters in sections that are not read."""
    for table in document.findall(nodes.table):
        parent, inside = table.parent, False
        while parent is not None:
            if isinstance(parent, nodes.entry):
                inside = True
            if isinstance(parent, nodes.section):
                title = title_of(parent).lower()
                inside = inside or is_uri_title(title) or title.startswith(PARTS)
            parent = parent.parent
        if not inside and has_fields(table):
            reason = "the table is in no section called URI, Request or Response"
            yield Unreadable(Place(name, first_line(table) or 1), reason, identity)


def _is_deprecated(sections: Sequence[nodes.section]) -> bool:
    """Return whether the title or the section Function calls the operation deprecated, or a directive does."""
    texts = [title_of(sections[0])]
    for section in sections:
        if title_of(section).lower() in ("function", "functions", "introduction"):
            texts += [plain_text(block) for block in blocks(section)]
    directives = [note for note in sections[0].findall(nodes.note) if "deprecated" in note["classes"]]
    in_tables = [note for note in directives if any(isinstance(above, nodes.entry) for above in _above(note))]
    return len(directives) > len(in_tables) or any(map(says_deprecated, texts))


def _above(node: nodes.Node) -> Iterator[nodes.Node]:
    while node.parent is not None:
        node = node.parent
        yield node


def _original_name(document: nodes.document) -> str:
    for entry in document.findall(nodes.field):
        if entry[0].astext() == "original_name":
            return entry[1].astext().strip().removesuffix(".html")
    return ""


def _codes(sections: Iterable[nodes.section]) -> Iterator[int]:
    for section in sections:
        for row in section.findall(nodes.row):
            if found := re.fullmatch(r"2\d\d", plain_text(row[0])):
                yield int(found[0])
