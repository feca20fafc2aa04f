"""Find the tables of a documented operation: parameters, bodies, and the content of fields."""

import re
from collections.abc import Iterable, Iterator

from .declared_types import declared, innermost
from .differences import Report
from .facts import DocumentedOperation, Field, Table, placeholders

SET_BY_CLIENT = ("project_id", "x-auth-token", "content-type")


class Tables:
    """Tables of all pages by anchor, and those that no field leads to.

    Args:
        operations: All documented operations. Some pages link to tables of other pages.
    """

    def __init__(self, operations: Iterable[DocumentedOperation]) -> None:
        self._anchored = {
            anchor: table for operation in operations for table in operation.tables for anchor in table.anchors
        }
        self._compared: list[Table] = []
        self._unreached: list[tuple[Report, Table]] = []

    def note_compared(self, table: Table) -> None:
        """Note that the fields of a table were compared with the spec."""
        self._compared.append(table)

    def note_unreached(self, table: Table, report: Report) -> None:
        """Note that no field of its page leads to a table."""
        self._unreached.append((report, table))

    def report_unreached(self) -> None:
        """Report the tables that no field leads to, unless they equal a compared table, perhaps of another page."""
        for report, table in self._unreached:
            if table.problem or not any(table.equals(other) for other in self._compared):
                reason = table.problem or "no field of the page leads to the table"
                report.at(table).add(f"table {table.title}".strip(), "unreadable", reason)

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


def page_parameters(page: DocumentedOperation, place: str) -> dict[str, Field]:
    """Return the documented parameters in `path`, `query` or `header`, without those that the client sets.

    A query table may repeat path parameters. For GET, tables of a request body contain query parameters.
    """
    in_path = placeholders(page.path)
    rows: dict[str, Field] = {}
    for table in parameter_tables(page):
        for row in table.fields:
            where = "header" if table.is_header else "path" if row.name in in_path else "query"
            if where == place and row.name and row.name.lower() not in SET_BY_CLIENT:
                rows.setdefault(row.name, row)
    return rows


def parameter_tables(page: DocumentedOperation) -> Iterator[Table]:
    """Yield the tables of parameters in path, query and header."""
    return (table for table in page.tables if _has_parameters(page, table))


def _has_parameters(page: DocumentedOperation, table: Table) -> bool:
    if table.part == "Response":
        return False
    return table.part == "URI" or table.is_header or page.method == "GET"


def body_tables(page: DocumentedOperation, part: str) -> dict[int | None, list[Table]]:
    """Return the tables of request or response fields by success status, the table of the whole body first.

    Args:
        page: Documented operation.
        part: `Request`, with the only status None, or `Response`. A status is None if the page names none.
    """
    found: dict[int | None, list[Table]] = {}
    for table in page.tables:
        is_success = table.status is None or table.status // 100 == 2
        is_body = table.part == part and not table.is_header and not _has_parameters(page, table)
        if is_body and is_success and (table.fields or table.problem):
            found.setdefault(table.status if part == "Response" else None, []).append(table)
    return found


def _plain(name: str) -> str:
    """Normalize a title: no case, no punctuation, without the words `parameters` and `data structure`."""
    name = re.sub(r"\b(parameters?|data structure)$", "", name.strip(), flags=re.IGNORECASE)
    return re.sub(r"[^a-z0-9]", "", name.lower())
