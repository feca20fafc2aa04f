"""Fields and query parameters of requests that the spec does not document, and the refusal of a strict fake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, cast
from urllib.parse import parse_qsl

from attrs import frozen

from ..spec.contracts import Contract, JsonObject
from ..spec.undocumented_fields import (
    UndocumentedField,
    places_of,
    shown_name,
    shown_place,
    suggestion,
    undocumented_fields,
)

MOST_NAMED = 5
MOST_LISTED = 40
MOST_KEPT = 50
MOST_FOUND = 10_000


@frozen
class UndocumentedParts:
    """Undocumented parts of a request.

    Args:
        contract: Contract of the operation.
        parameters: Names of undocumented query parameters.
        fields: Undocumented fields of the body, at any depth.
    """

    contract: Contract
    parameters: tuple[str, ...]
    fields: tuple[UndocumentedField, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """Places of the fields, such as `volume.colour`, and names of the parameters, such as `?colour`."""
        places = [f"?{shown_name(name)}" for name in self.parameters]
        places += [field.place for field in self.fields]
        return tuple(dict.fromkeys(places))[:MOST_KEPT]

    def reason(self) -> str:
        """Return why a strict fake refuses the request, with places, similar names and the documented names."""
        reasons = [self._parameter_reason(name) for name in self.parameters[:MOST_NAMED]]
        reasons += [self._field_reason(one) for one in self.fields[: MOST_NAMED - len(reasons)]]
        more = len(self.parameters) + len(self.fields) - len(reasons)
        return " ".join([*reasons, *([f"{more} more are not documented."] if more else [])])

    def _parameter_reason(self, name: str) -> str:
        documented = query_parameters(self.contract)
        schema = self.contract.body_schema
        in_body = [] if schema is None else [f"the field {place} of the body" for place in places_of(schema, name)[:3]]
        listed = f"Documented parameters: {_listed(documented)}." if documented else "It documents no query parameters."
        start = f"{self.contract.operation.id} does not document the query parameter {shown_name(name)}."
        return " ".join(filter(None, [start, suggestion(name, documented, in_body), listed]))

    def _field_reason(self, one: UndocumentedField) -> str:
        start = f"{self.contract.operation.id} does not document the field {one.exact_place}."
        schema = self.contract.body_schema
        elsewhere = places_of(schema, one.name)[:3] if schema is not None else []
        if one.name in query_parameters(self.contract):
            elsewhere = [f"the query parameter {one.name}"]
        where = f"in {shown_place(one.path[:-1])}" if len(one.path) > 1 else "of the body"
        listed = f"Documented fields {where}: {_listed(one.documented)}."
        if schema is None:
            listed = "It documents no body."
        return " ".join(filter(None, [start, suggestion(one.name, one.documented, elsewhere), listed]))


def undocumented_parts(contract: Contract, query: str, body: Any) -> UndocumentedParts:
    """Return the undocumented parts of a request.

    Args:
        contract: Contract of the operation.
        query: Query string as sent.
        body: Body as decoded JSON, or None.
    """
    sent = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    documented = query_parameters(contract)
    names = tuple(name for name in sent if name not in documented)
    return UndocumentedParts(contract, names, tuple(islice(_body_fields(contract, body), MOST_FOUND)))


def query_parameters(contract: Contract) -> list[str]:
    """Return the names of the documented query parameters."""
    return [one.name for one in contract.parameters if one.where == "query"]


def _body_fields(contract: Contract, body: Any) -> Iterator[UndocumentedField]:
    if contract.body_schema is not None:
        return undocumented_fields([contract.body_schema], body)
    fields = cast("JsonObject", body) if isinstance(body, dict) else {}
    return (UndocumentedField((name,), value, ()) for name, value in fields.items())


def _listed(names: Iterable[str]) -> str:
    every = sorted(names)
    more = len(every) - MOST_LISTED
    return ", ".join([*every[:MOST_LISTED], *([f"and {more} more"] if more > 0 else [])])
