"""Compare the spec with the operations of Huawei Cloud's SDK."""

import re
from collections.abc import Set
from typing import Any

from attrs import define

from ..spec.bundle import operations, parameters, resolve
from ..spec.clouds import only_cloud
from ..spec.source import SpecMap
from .differences import NOWHERE, Comparison, Count, Difference, Location, Report
from .facts import operation_key, placeholders
from .sdk_facts import SdkFacts, SdkField, SdkOperation, SdkType, fields_of, response_type, sdk_type
from .spec_schemas import MergedSchema, merged_schema

# A JSON number may be an integer.
COMPATIBLE = {"integer": frozenset({"integer", "number"})}
SET_BY_CLIENT = ("project_id", "x-auth-token", "content-type")


def compare_sdk(document: SpecMap, facts: SdkFacts) -> list[Comparison]:
    """Compare the operations of the SDK with those of the spec.

    An operation that only the spec has is a difference if the spec marks it as one of Huawei Cloud alone. The SDK lacks
    other operations, those of earlier versions.

    Args:
        document: The bundled spec, perhaps without the parts that the cloud of the SDK does not document.
        facts: Facts of the SDK.

    Returns:
        A comparison for each operation of the spec, in its order, then for those that only the SDK has.
    """
    missing = {operation_key(operation.method, operation.path): operation for operation in facts.operations}
    found: list[Comparison] = []
    for path, method, item, operation in operations(document):
        known = missing.pop(operation_key(method, path), None)
        tag = str(next(iter(operation.get("tags", [])), ""))
        name, generation = str(operation.get("operationId")), str(operation.get("x-generation", ""))
        comparison = Comparison(name, known.id if known else "", str(operation.get("x-docs", "")), generation, tag)
        comparison.found = known is not None
        if known is not None:
            _Compared(document, facts, known, comparison).compare(path, item, operation)
        elif only_cloud(operation) == "huawei":
            report = Report(comparison, "operation")
            report.add("", "excess", "", f"{method.upper()} {path}", location=(operation.place("operationId"), ""))
        found.append(comparison)
    return found + [_missing(operation, facts) for operation in missing.values()]


def family_of(path: str) -> str:
    """Return the name that a resource would have by its path: `dev_servers` for `/v1/{project_id}/dev-servers/{id}`."""
    names = [part for part in path.split("/") if part and not re.fullmatch(r"v\d+|\{.*\}", part)]
    return names[0].replace("-", "_") if names else ""


def _missing(operation: SdkOperation, facts: SdkFacts) -> Comparison:
    comparison = Comparison(operation.id, operation.id, operation.path, "current", family_of(operation.path))
    comparison.found = False
    place = f"{operation.method} {operation.path}"
    comparison.differences.append(Difference(operation.id, "operation", "", "missing", place))
    _Compared(SpecMap("", 1), facts, operation, comparison).count_all()
    return comparison


def _object_in(schema: MergedSchema) -> MergedSchema | None:
    """Return the items of a list of objects, which the SDK may declare as one object."""
    return schema.items if schema.items is not None and schema.items.properties else None


def _is_sent(field: SdkField) -> bool:
    return field.name.lower() not in SET_BY_CLIENT


@define
class _Compared:
    """Compares an operation of the SDK with one of the spec."""

    document: SpecMap
    facts: SdkFacts
    known: SdkOperation
    comparison: Comparison

    def compare(self, path: str, item: SpecMap, operation: SpecMap) -> None:
        """Compare the parameters and bodies."""
        self._parameters(path, item, operation)
        body = resolve(self.document, operation.get("requestBody"))
        sent = sdk_type(self.known.body, self.facts.schemas) if self.known.body else None
        self._body("request", sent, [self._schema(body)])
        responses = operation.get("responses", {})
        successes = [resolve(self.document, responses[status]) for status in sorted(responses) if status[:1] == "2"]
        self._body("response", response_type(self.facts, self.known), [self._schema(one) for one in successes])

    def count_all(self) -> None:
        """Count the parameters and fields of an operation that the spec lacks."""
        self.comparison.parameters += Count(0, len([one for one in self.known.parameters if _is_sent(one)]))
        sent = sdk_type(self.known.body, self.facts.schemas) if self.known.body else None
        for where, type_ in (("request", sent), ("response", response_type(self.facts, self.known))):
            if type_ is not None:
                self._content(where, type_, None, "", ())

    def _report(
        self,
        where: str,
        field: str,
        kind: str,
        documented: str,
        specified: str = "",
        location: Location = NOWHERE,
    ) -> None:
        Report(self.comparison, where).add(field, kind, documented, specified, location=location)

    def _schema(self, holder: Any) -> MergedSchema | None:
        """Return the schema of a request body or response; None without one."""
        content: dict[str, Any] = holder.get("content", {}) if holder else {}
        media = next(iter(content.values()), None)
        return merged_schema(self.document, media["schema"]) if media and "schema" in media else None

    def _parameters(self, path: str, item: SpecMap, operation: SpecMap) -> None:
        specified = {(one["in"], one["name"]): one for one in parameters(self.document, item, operation)}
        renamed = dict(zip(placeholders(self.known.path), placeholders(path), strict=True))
        for field in filter(_is_sent, self.known.parameters):
            name = renamed.get(field.name, field.name) if field.where == "path" else field.name
            found = specified.pop((field.where, name), None)
            self.comparison.parameters.add(found is not None)
            if found is None:
                location = (operation.place("parameters"), "")
                self._report(field.where, field.name, "missing", field.type, location=location)
            else:
                type_ = sdk_type(field.type, self.facts.schemas)
                self._leaf(field.where, field, type_, merged_schema(self.document, found.get("schema")), field.name)
        for (where, name), extra in specified.items():
            if name.lower() not in SET_BY_CLIENT:
                text = merged_schema(self.document, extra.get("schema")).text
                self._report(where, name, "excess", "", text, (extra.place("name"), ""))

    def _body(self, where: str, type_: SdkType | None, schemas: list[MergedSchema | None]) -> None:
        schema = next((one for one in schemas if one is not None), None)
        if type_ is None:
            if schema is not None and where == "response" and schema.properties:
                self._excess(where, schema, frozenset(), "")
            elif schema is not None:
                self._report(where, "body", "excess", "", schema.text, (schema.place, schema.component))
            return
        if schema is None:
            names = ", ".join(fields_of(self.facts.schemas, type_.schema))
            self._report(where, "body", "missing", names or type_.kind)
        elif not self._has_kind(where, type_, schema, "body"):
            schema = None
        self._content(where, type_, schema, "", ())

    def _content(
        self, where: str, type_: SdkType, schema: MergedSchema | None, path: str, above: tuple[str, ...]
    ) -> None:
        """Compare the fields of an object, or those in a list or dictionary."""
        while type_.inner is not None:
            if schema is not None and type_.kind == "array":
                schema, path = schema.items, f"{path}[]"
            elif schema is not None:
                schema, path = schema.values, f"{path}{{}}"
            type_ = type_.inner
        if not type_.schema or type_.schema in above:
            return
        fields = fields_of(self.facts.schemas, type_.schema)
        if schema is not None and schema.is_free and fields:
            documented, location = "an object with " + ", ".join(fields), (schema.place, schema.component)
            self._report(where, path or "body", "missing", documented, "any content", location)
            schema = None
        prefix = f"{path}." if path else ""
        for name, field in fields.items():
            self._field(where, field, schema, prefix + name, (*above, type_.schema))
        if schema is not None:
            self._excess(where, schema, fields.keys(), prefix)

    def _excess(self, where: str, schema: MergedSchema, documented: Set[str], prefix: str) -> None:
        """Report the properties of an object that the SDK lacks."""
        for name in schema.properties:
            extra = None if name in documented else schema.property(name)
            if extra is not None:
                self._report(where, prefix + name, "excess", "", extra.text, (extra.place, extra.component))

    def _field(
        self, where: str, field: SdkField, schema: MergedSchema | None, path: str, above: tuple[str, ...]
    ) -> None:
        part = None if schema is None else schema.property(field.name) or schema.values
        count = self.comparison.request if where == "request" else self.comparison.response
        count.add(part is not None)
        type_ = sdk_type(field.type, self.facts.schemas)
        if schema is not None and part is None:
            self._report(where, path, "missing", field.type, location=schema.where_to_add())
        if part is not None and not self._leaf(where, field, type_, part, path):
            part = _object_in(part) if type_.schema else None
            path += "[]"
        self._content(where, type_, part, path, above)

    def _leaf(self, where: str, field: SdkField, type_: SdkType, schema: MergedSchema, path: str) -> bool:
        """Compare the type and the values. Return whether the type is the same."""
        same = self._has_kind(where, type_, schema, path)
        if same:
            self._values(where, field, type_, schema, path)
        return same

    def _has_kind(self, where: str, type_: SdkType, schema: MergedSchema, path: str) -> bool:
        """Compare a type through lists and dictionaries. Return whether it is the same."""
        kind, found = type_, schema
        while kind.kind in found.kinds and kind.inner is not None:
            deeper = found.items if kind.kind == "array" else found.values
            if deeper is None:
                break
            path += "[]" if kind.kind == "array" else "{}"
            kind, found = kind.inner, deeper
        same = kind.kind == "anything" or not found.kinds or bool(COMPATIBLE.get(kind.kind, {kind.kind}) & found.kinds)
        if type_.kind != "anything":
            self.comparison.types.add(same)
        if not same:
            self._report(where, path, "type", kind.schema or kind.kind, found.text, (found.place, found.component))
        return same

    def _values(self, where: str, field: SdkField, type_: SdkType, schema: MergedSchema, path: str) -> None:
        while type_.inner is not None:
            type_ = type_.inner
        while schema.items is not None:
            schema = schema.items
        if type_.kind not in ("string", "integer") or not field.values:
            return
        listed = schema.enumeration
        missing = [value for value in field.values if value not in listed]
        if listed and missing:
            specified = "only " + ", ".join(listed)
            self._report(where, path, "values", ", ".join(missing), specified, schema.where_listed())
        elif not listed and len(field.values) > 1:
            values = ", ".join(field.values)
            self._report(where, path, "enumeration", values, "no enumeration", schema.where_listed())
