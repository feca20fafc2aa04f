"""Compare documented tables of fields with the schema of a body."""

from collections.abc import Iterable

from attrs import define, field

from .declared_types import Declared, declared, innermost, with_object
from .differences import Count, Report
from .documented_tables import Tables
from .documented_values import ValueComparison
from .facts import DocumentedOperation, Field, Table
from .spec_schemas import MergedSchema

JSON_TYPES = {"map": "object"}
SCALARS = ("string", "integer", "number", "boolean")


@define
class BodyComparison:
    """Compares the tables of a body with its schema.

    Args:
        tables: Finds the table of a field.
        operation: Documented operation.
        values: Compares enumerated values.
        report: Records the differences.
        count: Counter of the documented fields.
        is_request: Whether the body is a request; the reference does not say which fields of a response are mandatory.
        reached: Tables that were compared, or whose missing object was reported.
    """

    tables: Tables
    operation: DocumentedOperation
    values: ValueComparison
    report: Report
    count: Count
    is_request: bool
    reached: list[Table] = field(factory=list)

    def compare_body(self, tables: list[Table], schema: MergedSchema | None) -> None:
        """Compare the tables of a body, and note those that no field leads to.

        Args:
            tables: The table of the body itself, and all tables of the same part of the page.
            schema: Schema of the body. If it is None, the fields are only counted.
        """
        self.compare(tables[0], schema)
        if tables[0].problem:
            return
        for table in tables[1:]:
            if not any(table is other for other in self.reached):
                self.tables.note_unreached(table, self.report)

    def compare(self, table: Table, schema: MergedSchema | None, path: str = "", above: tuple[Table, ...] = ()) -> None:
        """Compare a table with an object.

        Args:
            table: Documented table.
            schema: Schema of the object. If it is None, the fields are only counted, because the missing object has
                already been reported.
            path: Path of the object in the body; empty for the body itself.
            above: Tables that contain this one, to stop at recursive ones.
        """
        self.reached.append(table)
        if table.problem:
            self.report.at(table).add(path or "body", "unreadable", f"the table {table.title!r}: {table.problem}")
            return
        if schema is not None:
            self.tables.note_compared(table)
        report_rows(table, path or "body", self.report)
        rows = {row.name: row for row in table.fields if row.name}
        for row in table.fields:
            if not row.name:
                self.count.add(False)
        if schema is not None and schema.is_free and rows:
            documented = "an object with " + named_fields(rows.values(), self.is_request)
            location = (schema.place, schema.component)
            self.report.at(table).add(
                path or "body", "missing", documented, "an object of any content", location=location
            )
            schema = None
        prefix = f"{path}." if path else ""
        for name, row in rows.items():
            content = self.tables.content_of(self.operation, table, row)
            part = self._row(row, content, schema, prefix + name)
            if content is not None and content not in (*above, table):
                self._content(content, row, part, prefix + name, (*above, table))
        # A row that could not be read may be any of the others.
        if schema is not None and is_complete(table):
            for name in schema.properties:
                if name not in rows and (excess := schema.property(name)) is not None:
                    location = (excess.place, excess.component)
                    self.report.at(table).add(prefix + name, "excess", "", excess.text, location=location)

    def _row(self, row: Field, content: Table | None, schema: MergedSchema | None, path: str) -> MergedSchema | None:
        """Compare a field with a property, or with the values of a map, and return that schema."""
        part = None if schema is None else schema.property(row.name) or schema.values
        self.count.add(part is not None)
        report = self.report.at(row)
        if schema is None:
            return None
        if part is None:
            report.add(path, "missing", row.type, location=schema.where_to_add())
            return None
        self._mandatory(row, schema, path)
        type_ = declared(row.type)
        lost = _lost_table(row, part) if content is None else ""
        if lost:
            report.add(path, "unreadable", lost)
        compare_type(type_ if content is None and not lost else with_object(type_), part, path, report)
        self.values.compare(row, part, path, report)
        compare_deprecation(row, part, path, report)
        return part

    def _mandatory(self, row: Field, schema: MergedSchema, path: str) -> None:
        part = schema.properties.get(row.name)
        required = row.name in schema.required
        if part is not None and self.is_request and row.mandatory is not None and row.mandatory != required:
            documented = "mandatory" if row.mandatory else "optional"
            location = (part.place, part.component)
            specified = "required" if required else "optional"
            self.report.at(row).add(path, "mandatory", documented, specified, location=location)

    def _content(
        self, table: Table, row: Field, schema: MergedSchema | None, path: str, above: tuple[Table, ...]
    ) -> None:
        """Compare the content of a field, through arrays and maps of the schema."""
        type_ = declared(row.type)
        is_scalar = type_.kind in SCALARS
        while schema is not None and not schema.properties:
            if schema.items is not None:
                path, schema = f"{path}[]", schema.items
            elif schema.values is not None and type_.kind == "map":
                path, schema = f"{path}{{}}", schema.values
            else:
                break
            type_ = type_.inner or type_
        if schema is None or "object" in schema.kinds:
            self.compare(table, schema, path, above)
        elif not is_scalar:
            # The type has been reported as a difference.
            self.reached.append(table)


def _lost_table(row: Field, schema: MergedSchema) -> str:
    """Return why the content of a field can't be compared although no table was found; empty if it has no content."""
    if row.table is not None:
        return f"it links to the table {row.table}, which is on no page"
    inner = innermost(declared(row.type))
    if inner.kind == "object" and inner.name and schema.has_fields:
        return f"no table describes the object {inner.name!r}"
    return ""


def is_complete(table: Table) -> bool:
    """Return whether the names of all rows could be read."""
    return not table.problem and all(row.name for row in table.fields)


def report_rows(table: Table, path: str, report: Report) -> None:
    """Report the parts of rows that could not be read.

    Args:
        table: Documented table.
        path: Path of the object, to which rows without a name belong.
        report: Records the differences.
    """
    seen: dict[str, Field] = {}
    for row in table.fields:
        name = f"{path}.{row.name}" if row.name and path not in ("", "body") else row.name or path
        problems = list(row.problems)
        first = seen.setdefault(row.name, row) if row.name else row
        if first.type != row.type:
            problems.append(f"the table has two rows for it, with the types {first.type} and {row.type}")
        for problem in problems:
            report.at(row).add(name, "unreadable", problem)


def named_fields(rows: Iterable[Field], is_request: bool) -> str:
    """Return the names of fields, with those that a request must have marked."""
    return ", ".join(f"{row.name} (mandatory)" if row.mandatory and is_request else row.name for row in rows)


def compare_deprecation(row: Field, schema: MergedSchema, path: str, report: Report) -> None:
    """Report a field that the source calls deprecated and the spec does not."""
    if row.is_deprecated and not schema.is_deprecated:
        location = (schema.place, schema.component)
        report.add(path, "deprecated", "deprecated", "not deprecated", location=location)


def compare_type(type_: Declared, schema: MergedSchema, path: str, report: Report) -> None:
    """Compare a declared type with a schema, through arrays and maps."""
    if type_.kind == "anything":
        return
    if type_.kind == "unknown":
        report.add(path, "unreadable", f"the type {type_.name!r} is unknown, and no table describes it")
        return
    kind = JSON_TYPES.get(type_.kind, type_.kind)
    if kind not in schema.kinds:
        report.add(path, "type", type_.kind, schema.text, location=(schema.place, schema.component))
        return
    if type_.inner is None:
        return
    inner, suffix = (schema.items, "[]") if kind == "array" else (schema.values, "{}")
    if inner is not None:
        compare_type(type_.inner, inner, path + suffix, report)
