"""Find the table that describes the content of a documented field."""

import re
from collections.abc import Iterable

from .declared_types import bottom, declared
from .facts import DocumentedOperation, Field, Table


class Tables:
    """Tables of all pages by their anchors.

    Args:
        operations: All documented operations, because some pages link to tables of another one.
    """

    def __init__(self, operations: Iterable[DocumentedOperation]) -> None:
        self._anchored = {
            anchor: table for operation in operations for table in operation.tables for anchor in table.anchors
        }

    def below(self, operation: DocumentedOperation, table: Table, field: Field) -> Table | None:
        """Find the table of a field.

        The linked table of the same page comes first, then one of the same part of the page that is named like the
        field or its type and to which nothing links, then the linked table of another page.

        Args:
            operation: The page.
            table: Where the field stands.
            field: The field.
        """
        linked = self._anchored.get(field.table or "")
        if linked is not None and linked in operation.tables:
            return linked
        return self._named(operation, table, field) or linked

    def _named(self, operation: DocumentedOperation, table: Table, field: Field) -> Table | None:
        type_ = declared(field.type)
        if type_.kind in ("string", "integer", "number", "boolean") and field.table is None:
            return None
        names = {_plain(name) for name in (field.name, bottom(type_).name) if name}
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
