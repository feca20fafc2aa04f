"""Read facts about operations from a JSON file."""

import json
from pathlib import Path
from typing import Any

from ..spec.problems import Place, Problem, UnusableInput
from .facts import DocumentedOperation, Facts, Field, Table, read_mandatory


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
    mandatory, problems = read_mandatory(entry.get("mandatory") or "")
    return Field(entry["name"], entry["type"] or "", mandatory, entry.get("table"), problems=problems)
