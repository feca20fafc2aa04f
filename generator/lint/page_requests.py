"""Check the parameters of `x-pagination`: the index and the size of a page, and their limits."""

from collections.abc import Callable, Iterator
from operator import ge, gt, le, lt
from typing import Any

from attrs import frozen

from ..spec.bundle import parameters, resolve
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import at_key, types
from .schemas import flat_properties

# Pagers send the index and the size in the query or the body.
PLACES = ("query", "body")
LIMITS = ("default_limit", "max_limit", "allowed_limits")
IS_MET: dict[str, Callable[[float, float], bool]] = {
    "minimum": ge,
    "maximum": le,
    "exclusiveMinimum": gt,
    "exclusiveMaximum": lt,
    "multipleOf": lambda number, divisor: number % divisor == 0,
}
Sent = dict[str, "SentValue"]


@frozen
class SentValue:
    """A parameter, or a field of a request body.

    Args:
        where: `query`, `body`, `path` or `header`.
        schema: Its schema, without `$ref`.
    """

    where: str
    schema: Any

    def limit(self, key: str) -> float | None:
        """Return a number in the schema, such as `maximum`."""
        number = self.schema.get(key) if isinstance(self.schema, dict) else None
        return number if isinstance(number, int | float) and not isinstance(number, bool) else None

    def allows(self, number: int) -> bool:
        """Return whether a number is within the limits of the schema."""
        limits = ((self.limit(key), is_met) for key, is_met in IS_MET.items())
        return all(limit is None or is_met(number, limit) for limit, is_met in limits)


def sent_values(document: SpecMap, item: SpecMap, operation: SpecMap) -> Sent:
    """Return the parameters and body fields of an operation, by name. Those that pagers can send take precedence."""
    found = [
        (entry["name"], SentValue(entry["in"], resolve(document, entry.get("schema"))))
        for entry in parameters(document, item, operation)
    ]
    body = resolve(document, operation.get("requestBody")) or {}
    for media in body.get("content", {}).values():
        for name, schema in flat_properties(document, media.get("schema", {})).items():
            found.append((name, SentValue("body", resolve(document, schema))))
    return dict(sorted(found, key=lambda row: row[1].where in PLACES))


def check_request(title: str, pagination: SpecMap, place: Place, sent: Sent) -> Iterator[Problem]:
    """Yield wrong index and size parameters, and page sizes that contradict them.

    Args:
        title: Name of the pagination, for messages.
        pagination: The value of `x-pagination`. Its style is not `none`.
        place: Place of `x-pagination`.
        sent: See `sent_values`.
    """
    is_token = pagination["style"] in ("token", "marker")
    needed = ("index",) if is_token and "size" not in pagination else ("index", "size")
    problems = [
        problem
        for key in needed
        for problem in _parameter(
            title, pagination, place, key, sent, "string" if (is_token, key) == (True, "index") else "integer"
        )
    ]
    if pagination.get("index") == pagination.get("size"):
        what = f"{title}: index and size are the same parameter: {pagination.get('size')!r}"
        problems.append(Problem(at_key(pagination, "size", place), what, "write the parameter with the size of a page"))
    yield from problems
    if problems:
        return
    if not is_token:
        yield from _first(title, pagination, place, sent[pagination["index"]])
    if "size" in needed:
        yield from _sizes(title, pagination, place, sent[pagination["size"]])
    else:
        for key in LIMITS:
            if key in pagination:
                what = f"{title}: {key} has no effect without a size"
                yield Problem(
                    pagination.place(key), what, "add the parameter of the page size as `size:`, or remove it"
                )


def _parameter(title: str, pagination: SpecMap, place: Place, key: str, sent: Sent, kind: str) -> Iterator[Problem]:
    name = pagination.get(key)
    value = sent.get(str(name))
    if value is None:
        what = f"{title}: {key} is not a parameter: {name!r}"
    elif value.where not in PLACES:
        what = f"{title}: {key} is {name!r}, a parameter in the {value.where}"
    elif not isinstance(value.schema, dict) or types(value.schema) != {kind}:
        what = f"{title}: {key} is {name!r}, which is not of type {kind}"
    else:
        return
    remedy = f"write the name of a parameter in the query, or of a body field, of type {kind}"
    yield Problem(at_key(pagination, key, place), what, remedy)


def _first(title: str, pagination: SpecMap, place: Place, index: SentValue) -> Iterator[Problem]:
    first, least = pagination.get("first"), index.limit("minimum")
    allowed = (0, 1) if pagination["style"] == "page" else (0,)
    if first not in allowed:
        what = f"{title}: first is {first!r}"
        yield Problem(at_key(pagination, "first", place), what, f"write {' or '.join(map(str, allowed))}")
    elif least is not None and first < least:
        what = f"{title}: first is {first}, but the parameter has the minimum {least}"
        yield Problem(pagination.place("first"), what, "write the index of the first page")
    elif not index.allows(first):
        what = f"{title}: first is {first}, which the parameter does not allow"
        yield Problem(pagination.place("first"), what, "correct it, or the limits of the parameter")


def _sizes(title: str, pagination: SpecMap, place: Place, size: SentValue) -> Iterator[Problem]:
    default, largest, allowed = (pagination.get(key) for key in LIMITS)
    if default is None or default < 1:
        what = f"{title} has no positive default_limit"
        yield Problem(at_key(pagination, "default_limit", place), what, "write the default page size")
        return
    most, own = size.limit("maximum"), size.limit("default")
    if allowed is not None:
        is_ascending = all(type(number) is int and number > 0 for number in allowed) and allowed == sorted(set(allowed))
        if not allowed or not is_ascending or default not in allowed or largest is not None:
            what = f"{title}: allowed_limits is {list(allowed)!r}"
            remedy = "write positive integers in ascending order, including default_limit, without max_limit"
            yield Problem(pagination.place("allowed_limits"), what, remedy)
        elif wrong := [number for number in allowed if not size.allows(number)]:
            what = f"{title}: allowed_limits contains {wrong[0]}, which the parameter does not allow"
            yield Problem(pagination.place("allowed_limits"), what, "write only sizes that the parameter allows")
    elif largest is not None and largest < default:
        what = f"{title}: max_limit {largest} is less than default_limit {default}"
        yield Problem(pagination.place("max_limit"), what, "write the largest page size that the service accepts")
    elif most is not None and most != largest:
        what = f"{title}: max_limit is {largest}, but the parameter has the maximum {most}"
        yield Problem(at_key(pagination, "max_limit", place), what, "write the same value for both")
    elif largest is not None and not size.allows(largest):
        what = f"{title}: max_limit is {largest}, which the parameter does not allow"
        yield Problem(pagination.place("max_limit"), what, "correct it, or the limits of the parameter")
    smallest = size.limit("minimum")
    if smallest is not None and default < smallest:
        what = f"{title}: default_limit is {default}, but the parameter has the minimum {smallest}"
        yield Problem(pagination.place("default_limit"), what, "write a size that the parameter allows")
    elif allowed is None and not size.allows(default) and (largest is None or size.allows(largest)):
        what = f"{title}: default_limit is {default}, which the parameter does not allow"
        yield Problem(pagination.place("default_limit"), what, "correct it, or the limits of the parameter")
    # A parameter whose default is 0 asks for all items.
    if own and own != default:
        what = f"{title}: default_limit is {default}, but the parameter has the default {own}"
        yield Problem(pagination.place("default_limit"), what, "write the same value for both")
