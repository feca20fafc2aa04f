"""Compare the operations of the spec with the documented ones."""

import re
from collections.abc import Iterable

from ..spec.bundle import operations, parameters, resolve
from ..spec.source import SpecMap
from .compare_bodies import BodyComparison, compare_type
from .declared_types import declared
from .differences import Comparison, Count
from .documented_tables import Tables
from .documented_values import ValueComparison
from .facts import DocumentedOperation, Facts, Field, Table, operation_key, placeholders
from .spec_schemas import Schema

SET_BY_CLIENT = ("project_id", "x-auth-token", "content-type")


def compare(document: SpecMap, facts: Facts) -> list[Comparison]:
    """Compare all operations.

    Args:
        document: The bundled spec.
        facts: Documented facts.

    Returns:
        A comparison for each operation: those of the spec, in its order, then those that only the reference has.
    """
    documented = {operation.key: operation for operation in facts.operations}
    tables = Tables(facts.operations)
    values = ValueComparison(facts)
    found: list[Comparison] = []
    for path, method, item, operation in operations(document):
        page = documented.pop(operation_key(method, path), None)
        if page is None:
            found.append(_undocumented(operation, method, path, facts))
        else:
            found.append(_OperationComparison(document, tables, values, page, path, item, operation).compare())
    return found + [_missing(page, tables, values) for page in documented.values()]


def _undocumented(operation: SpecMap, method: str, path: str, facts: Facts) -> Comparison:
    comparison = not_compared(operation, method, path)
    if not (comparison.generation == "withdrawn" and facts.source == "docs"):
        comparison.reporter("operation")("", "excess", "", f"{method.upper()} {path}")
    return comparison


def not_compared(operation: SpecMap, method: str, path: str) -> Comparison:
    """Return a comparison without differences for an operation that the reference lacks."""
    page, generation = operation.get("x-docs", ""), operation.get("x-generation", "")
    return Comparison(_name(operation, method, path), "", page, generation, _tag(operation), found=False)


def _missing(page: DocumentedOperation, tables: Tables, values: ValueComparison) -> Comparison:
    comparison = Comparison(page.id, page.id, page.page, page.generation, "", found=False)
    comparison.reporter("operation")("", "missing", f"{page.method} {page.path}, {page.page}")
    for place in ("path", "query", "header"):
        comparison.parameters += Count(0, len(page_parameters(page, place)))
    # Without a schema, the fields are only counted.
    report = comparison.reporter("operation")
    if (table := request_table(page)) is not None:
        BodyComparison(tables, page, values, report, comparison.request, True).compare(table, None)
    for table in response_tables(page).values():
        BodyComparison(tables, page, values, report, comparison.response, False).compare(table, None)
    return comparison


def _name(operation: SpecMap, method: str, path: str) -> str:
    return str(operation.get("operationId") or f"{method.upper()} {path}")


def _tag(operation: SpecMap) -> str:
    return str(next(iter(operation.get("tags", [])), ""))


def page_parameters(page: DocumentedOperation, place: str) -> dict[str, Field]:
    """Return the documented parameters in `path`, `query` or `header`, without those that the client sets.

    A query table may repeat path parameters. For GET, tables of a request body contain query parameters.
    """
    in_path = placeholders(page.path)
    rows: dict[str, Field] = {}
    for table in page.tables:
        for row in table.fields if _has_parameters(page, table) else ():
            where = "header" if table.is_header else "path" if row.name in in_path else "query"
            if where == place and row.name.lower() not in SET_BY_CLIENT:
                rows.setdefault(row.name, row)
    return rows


def _has_parameters(page: DocumentedOperation, table: Table) -> bool:
    if table.part == "Response":
        return False
    return table.part == "URI" or table.is_header or page.method == "GET"


def request_table(page: DocumentedOperation) -> Table | None:
    """Return the first table of the request section without headers and query parameters; None without one."""
    return next((table for table in page.tables if table.part == "Request" and not _has_parameters(page, table)), None)


def response_tables(page: DocumentedOperation) -> dict[int | None, Table]:
    """Return the tables of response fields by success status. The status is None if the page names none."""
    found: dict[int | None, Table] = {}
    for table in page.tables:
        if table.part == "Response" and not table.is_header and (table.status is None or table.status // 100 == 2):
            found.setdefault(table.status, table)
    return found


class _OperationComparison:
    """Compares an operation of the spec with its page."""

    def __init__(
        self,
        document: SpecMap,
        tables: Tables,
        values: ValueComparison,
        page: DocumentedOperation,
        path: str,
        item: SpecMap,
        operation: SpecMap,
    ) -> None:
        self.document = document
        self.values = values
        self.tables = tables
        self.page = page
        self.operation = operation
        self.renamed = dict(zip(placeholders(page.path), placeholders(path), strict=True))
        self.parameters = parameters(document, item, operation)
        self.comparison = Comparison(
            _name(operation, page.method, path), page.id, page.page, page.generation, _tag(operation), found=True
        )

    def compare(self) -> Comparison:
        self._page()
        for place in ("path", "query", "header"):
            self._parameters(place)
        self._request()
        self._responses()
        return self.comparison

    def _page(self) -> None:
        report = self.comparison.reporter("operation")
        for key, documented in (("x-generation", self.page.generation), ("x-docs", self.page.page)):
            if self.operation.get(key) != documented:
                report(key, "values", documented, str(self.operation.get(key)))

    def _parameters(self, place: str) -> None:
        report = self.comparison.reporter(place)
        specified = {
            parameter["name"]: parameter
            for parameter in self.parameters
            if parameter["in"] == place and parameter["name"].lower() not in SET_BY_CLIENT
        }
        rows = page_parameters(self.page, place)
        for name, row in rows.items():
            parameter = specified.pop(self.renamed.get(name, name) if place == "path" else name, None)
            self.comparison.parameters.add(parameter is not None)
            if parameter is None:
                report(name, "missing", row.type)
                continue
            schema = Schema(self.document, parameter.get("schema"))
            compare_type(declared(row.type), schema, name, report)
            self.values.compare(row, schema, name, report)
            required = bool(parameter.get("required"))
            if place != "path" and row.mandatory is not None and row.mandatory != required:
                documented = "mandatory" if row.mandatory else "optional"
                report(name, "mandatory", documented, "required" if required else "optional")
        for name, parameter in specified.items():
            if place != "path":
                report(name, "excess", "", Schema(self.document, parameter.get("schema")).text)

    def _request(self) -> None:
        body = self._schema(self.operation.get("requestBody"))
        self._body("request", request_table(self.page), body)

    def _responses(self) -> None:
        tables = response_tables(self.page)
        responses = self.operation.get("responses", {})
        specified = {int(status): responses[status] for status in responses if re.fullmatch(r"2\d\d", status)}
        self._statuses({status for status in tables if status}, set(specified))
        for status, table in tables.items():
            chosen = specified.get(status) if status else next(iter(specified.values()), None)
            elsewhere = [specified[other] for other in specified if other not in tables]
            self._body("response", table, self._schema(chosen), chosen is not None, elsewhere)
        for response in specified.values() if not tables else ():
            self._body("response", None, self._schema(response))

    def _statuses(self, of_tables: set[int], specified: set[int]) -> None:
        """Require status codes with a table, or all others if no table has one. Allow every code on the page."""
        report = self.comparison.reporter("status")
        documented = self.page.codes and self.page.codes | of_tables
        for status in sorted((of_tables or self.page.codes) - specified):
            report(str(status), "missing", "success", ", ".join(map(str, sorted(specified))))
        for status in sorted(specified - documented) if documented else ():
            report(str(status), "excess", ", ".join(map(str, sorted(documented))), "success")

    def _body(
        self,
        where: str,
        table: Table | None,
        schema: Schema | None,
        expected: bool = True,
        elsewhere: Iterable[SpecMap] = (),
    ) -> None:
        """Compare a body.

        Args:
            where: `request` or `response`.
            table: Documented fields; None without a documented body.
            schema: Schema in the spec; None without a body.
            expected: Whether a missing body is reported.
            elsewhere: Responses with other status codes. The first one with a body is compared instead of a missing
                body, for example if a body is documented for 204.
        """
        report = self.comparison.reporter(where)
        if table is None and schema is not None:
            report("body", "excess", "", schema.text)
        if table is None:
            return
        if schema is None and expected:
            report("body", "missing", ", ".join(row.name for row in table.fields))
            schema = next(filter(None, map(self._schema, elsewhere)), None)
        count = self.comparison.request if where == "request" else self.comparison.response
        comparison = BodyComparison(self.tables, self.page, self.values, report, count, where == "request")
        comparison.compare(table, schema)

    def _schema(self, body: SpecMap | None) -> Schema | None:
        """Return the schema of a request or response, or None without a body."""
        for content in resolve(self.document, body or {}).get("content", {}).values():
            return Schema(self.document, content.get("schema"))
        return None
