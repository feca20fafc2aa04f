"""Facts about operations, as documented in the API reference."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from ..spec.problems import Place, Problem, UnusableInput

Source = Literal["docs", "facts", "sdk", "sdk-facts"]


@frozen
class Field:
    """Row of a documented table.

    Args:
        name: Name on the wire.
        type: Type as written on the page; empty if the page has none.
        mandatory: Whether the page calls the field mandatory; None if it says neither Yes nor No.
        table: Anchor of the table that describes the content of the field.
        values: Allowed values, if the page lists them. Empty for a JSON file, which has only bold words.
    """

    name: str
    type: str
    mandatory: bool | None = None
    table: str | None = None
    values: tuple[str, ...] = ()


@frozen
class Table:
    """Documented table of parameters or fields, with its section and status."""

    section: str
    status: int | None
    title: str
    anchors: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def is_header(self) -> bool:
        """Whether the rows are headers of the request or response."""
        return "header" in self.title.lower()

    @property
    def part(self) -> str:
        """`URI`, `Request` or `Response`."""
        return self.section.split()[0]


@frozen
class DocumentedOperation:
    """Operation with the tables of its page, in the order of the page.

    `codes` contains the 2xx codes in the page's list of status codes; it is empty if the source has no such list.
    """

    id: str
    title: str
    page: str
    generation: str
    method: str
    path: str
    tables: tuple[Table, ...]
    codes: frozenset[int] = frozenset()

    @property
    def key(self) -> tuple[str, str]:
        """Method and path, in the form used for the spec."""
        return operation_key(self.method, self.path)


@frozen
class Facts:
    """Facts from a source.

    Args:
        source: Kind of source: `docs` for pages, `facts` for a JSON file.
        operations: All operations.
        unreadable: Pages that could not be read, with the reason for each.
        words: All words of all pages; empty for a JSON file.
    """

    source: Source
    operations: tuple[DocumentedOperation, ...]
    unreadable: Mapping[str, str]
    words: frozenset[str] = frozenset()


def operation_key(method: str, path: str) -> tuple[str, str]:
    """Return the key of an operation: the method, and the path without the names of its placeholders."""
    return method.upper(), re.sub(r"\{[^}]*\}", "{}", path)


def placeholders(path: str) -> list[str]:
    """Return the names in braces, in the order of the path."""
    return re.findall(r"\{([^}]*)\}", path)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a string, with the punctuation that occurs inside values."""
    return frozenset(re.findall(r"\w[\w.+/@-]*\w|\w", text))


def read_facts(file: Path) -> Facts:
    """Read facts from a JSON file.

    Args:
        file: JSON file with a list of operations. Each has `id`, `title`, `page`, `generation`, `method`, `path` and
            `tables`.

    Raises:
        UnusableInput: The file is missing, is not JSON, or an entry lacks a key or has a wrong type.
    """
    try:
        entries = json.loads(file.read_bytes())
        operations = tuple(_operation(entry) for entry in entries)
    except OSError as error:
        raise _unusable(file, 1, f"the file can't be read: {error.strerror}") from error
    except json.JSONDecodeError as error:
        raise _unusable(file, error.lineno, f"the file is not JSON: {error.msg}") from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unusable(file, 1, f"an operation lacks a key or has a wrong type: {error!r}") from error
    return Facts("facts", operations, {})


def _unusable(file: Path, line: int, what: str) -> UnusableInput:
    return UnusableInput([Problem(Place(file.name, line), what, "pass a file of documented facts to --facts")])


def _operation(entry: dict[str, Any]) -> DocumentedOperation:
    return DocumentedOperation(
        id=entry["id"],
        title=entry["title"],
        page=entry["page"],
        generation=entry["generation"],
        method=entry["method"],
        path=entry["path"],
        tables=tuple(_table(table) for table in entry["tables"]),
    )


def _table(entry: dict[str, Any]) -> Table:
    status = entry["status"]
    return Table(
        section=entry["section"],
        status=int(status) if status else None,
        title=entry["title"] or "",
        anchors=tuple(entry["anchors"]),
        fields=tuple(_field(field) for field in entry["fields"]),
    )


def _field(entry: dict[str, Any]) -> Field:
    mandatory = entry.get("mandatory")
    return Field(
        name=entry["name"],
        type=entry["type"] or "",
        mandatory=mandatory == "Yes" if mandatory in ("Yes", "No") else None,
        table=entry.get("table"),
    )
