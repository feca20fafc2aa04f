"""Find the table that describes the content of a documented field."""

import re
from collections.abc import Iterable

from .declared_types import declared, innermost
from .facts import DocumentedOperation, Field, Table


class Tables:
    """Tables of all pages by anchor.

    Args:
        operations: All documented operations. Some pages link to tables of other pages.
    """

    def __init__(self, operations: Iterable[DocumentedOperation]) -> None:
        self._anchored = {
            anchor: table for operation in operations for table in operation.tables for anchor in table.anchors
        }

    def content_of(self, operation: DocumentedOperation, table: Table, field: Field) -> Table | None:
        """Return the table that describes the content of a field, or None.

        A linked table of the same page takes precedence, then a table in the same part of the page that has the name of
        the field or of its type and that no field links to, then a linked table of another page.

        Args:
            operation: Documented operation.
            table: Table that contains the field.
            field: Documented field.
        """
        linked = self._anchored.get(field.table or "")
        if linked is not None and linked in operation.tables:
            return linked
        return self._named(operation, table, field) or linked

    def _named(self, operation: DocumentedOperation, table: Table, field: Field) -> Table | None:
        type_ = declared(field.type)
        if type_.kind in ("string", "integer", "number", "boolean") and field.table is None:
            return None
        names = {_plain(name) for name in (field.name, innermost(type_).name) if name}
        linked = {row.table for other in operation.tables for row in other.fields if row.table}
        for other in operation.tables:
            same_place = (other.part, other.status) == (table.part, table.status)
            if same_place and other is not table and _plain(other.title) in names and linked.isdisjoint(other.anchors):
                return other
        return None


def _plain(name: str) -> str:
    """Normalize a title: no case, no punctuation, without the words `parameters` and `data structure`."""
    name = re.sub(r"\b(parameters?|data structure)$", "", name.strip(), flags=re.IGNORECASE)
    return re.sub(r"[^a-z0-9]", "", name.lower())
