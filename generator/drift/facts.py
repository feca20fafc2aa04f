"""Facts about operations, as documented in a source such as the API reference."""

import re
from collections.abc import Mapping
from typing import Literal

import attrs
from attrs import frozen

from ..spec.problems import Place
from .described_limits import NO_LIMITS, Limits

Source = Literal["docs", "facts", "sdk", "sdk-facts"]
MANDATORY = {"yes": True, "no": False}


@frozen
class Field:
    """Row of a documented table.

    Args:
        name: Name on the wire.
        type: Type as written in the source; empty if it has none.
        mandatory: Whether the source calls the field mandatory; None if it does not say.
        table: Anchor of the table that describes the content of the field.
        values: Allowed values, if the source lists them. Empty for a JSON file, which has only bold words.
        problems: Parts of the row that could not be read.
        limits: Default value and limits in the description.
        is_deprecated: Whether the source calls the field deprecated.
        place: Page and line; None if the source has no lines.
    """

    name: str
    type: str
    mandatory: bool | None = None
    table: str | None = None
    values: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    limits: Limits = attrs.field(default=NO_LIMITS, eq=False)
    is_deprecated: bool = False
    place: Place | None = attrs.field(default=None, eq=False)


@frozen
class Table:
    """Documented table of parameters or fields, with its section and status.

    `problem` is the reason why the table could not be read, in which case it has no fields.
    """

    section: str
    status: int | None
    title: str
    anchors: tuple[str, ...]
    fields: tuple[Field, ...]
    problem: str = ""
    place: Place | None = attrs.field(default=None, eq=False)

    @property
    def is_header(self) -> bool:
        """Whether the rows are headers of the request or response."""
        return "header" in f"{self.section} {self.title}".lower()

    @property
    def part(self) -> str:
        """`URI`, `Request` or `Response`."""
        first = self.section.split()[0] if self.section else ""
        return "URI" if is_uri_title(self.section) else first.capitalize()

    def equals(self, other: "Table") -> bool:
        """Return whether another table has the same title, and fields of the same names and types."""
        return self._signature == other._signature

    @property
    def _signature(self) -> tuple[object, ...]:
        return self.title.lower(), [(row.name, row.type, row.mandatory, row.values) for row in self.fields]


@frozen
class Unreadable:
    """Part of a source that could not be read: its page, its line and the reason. `id` is that of the operation."""

    place: Place
    reason: str
    id: str = ""


@frozen
class DocumentedOperation:
    """Operation with the tables of its page, in the order of the page.

    `codes` contains the 2xx codes in the page's list of status codes; it is empty if the source has no such list.
    `unreadable` contains the parts of the page that belong to no table of parameters. `place` is that of the URI.
    """

    id: str
    title: str
    page: str
    generation: str
    method: str
    path: str
    tables: tuple[Table, ...]
    codes: frozenset[int] = frozenset()
    unreadable: tuple[Unreadable, ...] = ()
    is_deprecated: bool = False
    place: Place | None = attrs.field(default=None, eq=False)

    @property
    def key(self) -> tuple[str, str]:
        """Method and path, in the form used for the spec."""
        return operation_key(self.method, self.path)

    @property
    def endpoint(self) -> str:
        """Method and path as documented."""
        return f"{self.method} {self.path}"


@frozen
class Facts:
    """Facts from a source.

    Args:
        source: Kind of source: `docs` for pages, `facts` for a JSON file.
        operations: All operations.
        unreadable: Pages of which no operation could be read, by name.
        words: All words of all pages; empty for a JSON file.
        pages: Names of all pages, including those without an operation; empty for a JSON file.
    """

    source: Source
    operations: tuple[DocumentedOperation, ...]
    unreadable: Mapping[str, Unreadable]
    words: frozenset[str] = frozenset()
    pages: frozenset[str] = frozenset()


def is_uri_title(title: str) -> bool:
    """Return whether a section with this title has the method and path of an operation."""
    return (
        re.fullmatch(r"((request|api|http|https)\s+)?(uri|url)s?(\s+format)?", title.strip(), re.IGNORECASE) is not None
    )


def operation_key(method: str, path: str) -> tuple[str, str]:
    """Return the key of an operation: the method, and the path without the names of its placeholders."""
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path)


def placeholders(path: str) -> list[str]:
    """Return the names in braces, in the order of the path."""
    return re.findall(r"\{([^}]*)\}", path)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a string, with the punctuation that occurs inside values."""
    return frozenset(re.findall(r"\w[\w.+/@-]*\w|\w", text))


def read_mandatory(said: str) -> tuple[bool | None, tuple[str, ...]]:
    """Return whether a field is mandatory, and a problem if the word is unknown. An empty word says nothing."""
    said = said.strip()
    if not said or said.lower() in MANDATORY:
        return MANDATORY.get(said.lower()), ()
    return None, (f"the column of mandatory fields says {said!r}, neither Yes nor No",)
