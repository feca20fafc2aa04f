"""Compare an operation of the spec with its documentation."""

import re
from collections.abc import Iterable

from ..spec.bundle import parameters, resolve
from ..spec.problems import Place
from ..spec.source import SpecMap
from .compare_bodies import BodyComparison, compare_deprecation, compare_type, is_complete, named_fields, report_rows
from .declared_types import declared
from .differences import Comparison, Location, Report
from .documented_tables import SET_BY_CLIENT, Tables, body_tables, page_parameters, parameter_tables
from .documented_values import ValueComparison
from .facts import DocumentedOperation, Field, Table, operation_key, placeholders
from .matched_operations import Match
from .spec_schemas import MergedSchema, merged_schema


class OperationComparison:
    """Compares an operation.

    Args:
        document: Bundled spec.
        tables: Finds the table of a field.
        values: Compares enumerated values.
        match: Operation of the spec.
        documented: Documented operation.
    """

    def __init__(
        self, document: SpecMap, tables: Tables, values: ValueComparison, match: Match, documented: DocumentedOperation
    ) -> None:
        self.document = document
        self.values = values
        self.tables = tables
        self.match = match
        self.page = documented
        self.operation = match.written
        self.renamed = _renamed(documented.path, match.path)
        self.parameters = parameters(document, match.item or SpecMap("", 1), self.operation)
        self.comparison = Comparison(match.name, documented.id, documented.page, documented.generation, match.tag)

    def compare(self) -> Comparison:
        """Compare all parts."""
        self._page()
        self._unread_parameters()
        for place in ("path", "query", "header"):
            self._parameters(place)
        self._request()
        self._responses()
        return self.comparison

    @property
    def _has_other_endpoint(self) -> bool:
        return self.page.key != operation_key(self.match.method, self.match.path)

    def _report(self, where: str) -> Report:
        return Report(self.comparison, where, self.page.place)

    def _page(self) -> None:
        report = self._report("operation")
        if self._has_other_endpoint:
            endpoint = f"{self.match.method} {self.match.path}"
            report.add("", "endpoint", self.page.endpoint, endpoint, location=(self.match.place, ""))
        for key, documented in (("x-generation", self.page.generation), ("x-docs", self.page.page)):
            if self.operation.get(key) != documented:
                location = (self.operation.place(key), "")
                report.add(key, "values", documented, str(self.operation.get(key)), location=location)
        if self.page.is_deprecated and not self.operation.get("deprecated"):
            report.add("", "deprecated", "deprecated", "not deprecated", location=(self.match.place, ""))
        for unread in self.page.unreadable:
            Report(self.comparison, "operation", unread.place).add("", "unreadable", unread.reason)

    def _unread_parameters(self) -> None:
        """Report tables and rows of parameters that could not be read."""
        for table in parameter_tables(self.page):
            report = self._report(_kind_of_parameters(table)).at(table)
            if table.problem:
                report.add(f"table {table.title}".strip(), "unreadable", table.problem)
            report_rows(table, "", report)

    def _parameters(self, place: str) -> None:
        specified = {
            parameter["name"]: parameter
            for parameter in self.parameters
            if parameter["in"] == place and parameter["name"].lower() not in SET_BY_CLIENT
        }
        rows = page_parameters(self.page, place)
        for name, row in rows.items():
            parameter = specified.pop(self.renamed.get(name, name) if place == "path" else name, None)
            self.comparison.parameters.add(parameter is not None)
            report = self._report(place).at(row)
            if parameter is not None:
                self._parameter(name, row, parameter, report)
            elif not (place == "path" and self._has_other_endpoint):
                report.add(name, "missing", row.type, location=self._new_parameter())
        unread = {_kind_of_parameters(table) for table in parameter_tables(self.page) if not is_complete(table)}
        # An unreadable table or row may have the others.
        for name, parameter in specified.items() if place not in unread else ():
            if place != "path":
                text = merged_schema(self.document, parameter.get("schema")).text
                self._report(place).add(name, "excess", "", text, location=(parameter.place(), ""))

    def _parameter(self, name: str, row: Field, parameter: SpecMap, report: Report) -> None:
        schema = merged_schema(self.document, parameter.get("schema"), parameter.place("schema"))
        compare_type(declared(row.type), schema, name, report)
        self.values.compare(row, schema, name, report)
        if not parameter.get("deprecated"):
            compare_deprecation(row, schema, name, report)
        required = bool(parameter.get("required"))
        if report.where != "path" and row.mandatory is not None and row.mandatory != required:
            documented = "mandatory" if row.mandatory else "optional"
            specified = "required" if required else "optional"
            report.add(name, "mandatory", documented, specified, location=(parameter.place("required"), ""))

    def _new_parameter(self) -> Location:
        return self.operation.place("parameters"), ""

    def _request(self) -> None:
        tables = body_tables(self.page, "Request").get(None, [])
        self._body("request", tables, self.operation.get("requestBody"), self.operation.place("requestBody"))

    def _responses(self) -> None:
        tables = body_tables(self.page, "Response")
        responses = self.operation.get("responses", SpecMap("", 1))
        specified = {int(status): responses[status] for status in responses if re.fullmatch(r"2\d\d", status)}
        self._statuses({status for status in tables if status}, set(specified), responses)
        for status, of_body in tables.items():
            chosen = specified.get(status) if status else next(iter(specified.values()), None)
            elsewhere = [specified[other] for other in specified if other not in tables]
            place = responses.place(str(status))
            self._body("response", of_body, chosen, place, chosen is not None, elsewhere)
        for status, response in specified.items() if not tables else ():
            self._body("response", [], response, responses.place(str(status)))

    def _statuses(self, of_tables: set[int], specified: set[int], responses: SpecMap) -> None:
        """Require status codes with a table, or all others if no table has one. Allow every code on the page."""
        report = self._report("status")
        documented = self.page.codes and self.page.codes | of_tables
        for status in sorted((of_tables or self.page.codes) - specified):
            known = ", ".join(map(str, sorted(specified)))
            report.add(str(status), "missing", "success", known, location=(responses.place(), ""))
        for status in sorted(specified - documented) if documented else ():
            known = ", ".join(map(str, sorted(documented)))
            report.add(str(status), "excess", known, "success", location=(responses.place(str(status)), ""))

    def _body(
        self,
        where: str,
        tables: list[Table],
        body: SpecMap | None,
        place: Place,
        expected: bool = True,
        elsewhere: Iterable[SpecMap] = (),
    ) -> None:
        """Compare a body.

        Args:
            where: `request` or `response`.
            tables: Documented tables, that of the body first; none without a documented body.
            body: Request body or response in the spec; None without one.
            place: Its place in the spec.
            expected: Whether a missing body is reported.
            elsewhere: Responses with other status codes. The first one with a body is compared instead of a missing
                body, for example if a body is documented for 204.
        """
        report = self._report(where)
        schema = self._schema(body)
        if not tables and schema is not None:
            report.add("body", "excess", "", schema.text, location=(place, ""))
        if not tables:
            return
        if schema is None and expected:
            if tables[0].fields:
                documented = named_fields(tables[0].fields, where == "request")
                report.at(tables[0]).add("body", "missing", documented, location=(place, ""))
            schema = next(filter(None, map(self._schema, elsewhere)), None)
        count = self.comparison.request if where == "request" else self.comparison.response
        comparison = BodyComparison(self.tables, self.page, self.values, report, count, where == "request")
        comparison.compare_body(tables, schema)

    def _schema(self, body: SpecMap | None) -> MergedSchema | None:
        """Return the schema of a request or response, or None without a body."""
        for content in resolve(self.document, body or {}).get("content", {}).values():
            return merged_schema(self.document, content.get("schema"), content.place("schema"))
        return None


def _renamed(documented: str, specified: str) -> dict[str, str]:
    """Return the names in the spec of documented placeholders: by position, if there are as many."""
    names, own = placeholders(documented), placeholders(specified)
    return dict(zip(names, own, strict=True)) if len(names) == len(own) else {}


def _kind_of_parameters(table: Table) -> str:
    """Return where the parameters of a table are, by its title. A table of the path may also have others."""
    return "header" if table.is_header else "path" if "path" in table.title.lower() else "query"
