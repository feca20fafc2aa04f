"""The rules of `x-copy`: each field of the request is taken from the response, or the spec says what becomes of it."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, resolve
from ..spec.messages import request_schema
from ..spec.naming import is_identifier, python_name
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap
from .extensions import path_names, success_schema, values
from .schemas import flat_properties
from .validation import validator
from .waiter_keys import placeholders, property_through_lists, unrepeatable

KEYS: dict[str, type] = {
    "get": str, "name": str, "changes": dict, "values": dict, "from": dict, "lost": list, "omit": list, "reset": dict,
    "refused": list, "empty": list, "either": dict, "needed": dict,
}  # fmt: skip
Found = tuple[str, SpecMap, SpecMap]
SCALARS = ("string", "integer", "number", "boolean")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield the problems of all `x-copy`."""
    by_id: dict[Any, Found] = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    for path, _, _, operation in operations(document):
        if "x-copy" in operation:
            yield from _Copy(document, path, operation, by_id).problems()


def body_schema(document: SpecMap, operation: SpecMap) -> Any:
    """Return the schema of a request body, or None."""
    found = request_schema(document, operation)
    return None if found is None else resolve(document, found.written)


def fields_of(document: SpecMap, schema: Any) -> dict[str, SpecMap]:
    """Return the fields of an object, or of the objects in a list; empty for all other schemas."""
    schema = resolve(document, schema)
    while isinstance(schema, dict) and schema.get("type") == "array":
        schema = resolve(document, schema.get("items"))
    return flat_properties(document, schema) if isinstance(schema, dict) else {}


def field_paths(
    document: SpecMap, schema: Any, above: str = "", seen: tuple[int, ...] = ()
) -> Iterator[tuple[str, Any]]:
    """Yield the dotted paths of the fields of a request without fields of their own, with their schemas."""
    for name, node in fields_of(document, schema).items():
        found, path = resolve(document, node), f"{above}{quoted(name)}"
        if fields_of(document, found) and id(found) not in seen:
            yield from field_paths(document, found, f"{path}.", (*seen, id(found)))
        else:
            yield path, found


def quoted(name: str) -> str:
    """Return a name for use in a dotted path."""
    return f'"{name}"' if "." in name else name


def is_listed(path: str, listed: Any) -> bool:
    """Whether a path, or one above it, is in a list of paths."""
    return any(path == one or path.startswith(f"{one}.") for one in listed)


def kind(document: SpecMap, schema: Any) -> str:
    """Return whether a schema is an object, a list or a plain value."""
    schema = resolve(document, schema)
    given = schema.get("type") if isinstance(schema, dict) else None
    if given in ("array", "object"):
        return str(given)
    return "object" if flat_properties(document, schema) else "value"


class _Copy:
    """One `x-copy`."""

    def __init__(self, document: SpecMap, path: str, operation: SpecMap, by_id: dict[Any, Found]) -> None:
        self.document = document
        self.path = path
        self.operation = operation
        self.by_id = by_id
        self.title = f"x-copy of {operation.get('operationId')}"
        self.place: Place = operation.place("x-copy")
        self.node: Any = operation["x-copy"]
        self.request = body_schema(document, operation)

    def problems(self) -> Iterator[Problem]:
        wrong = list(values(self.title, self.node, self.place, KEYS)) or [*self._operations()]
        yield from wrong or [*self._fields(), *self._paths(), *self._arguments(), *self._twice(), *self._shapes()]

    def _operations(self) -> Iterator[Problem]:
        tags = self.operation.get("tags")
        _, item, reading = self.by_id.get(self.node.get("get"), ("", None, None))
        if reading is None or reading.get("tags") != tags or success_schema(self.document, reading) is None:
            what = f"{self.title}: get is {self.node.get('get')!r}, which does not read a resource of the same tag"
            yield Problem(self.place, what, "give the operationId that reads the resource")
        elif item is not None:
            for why, remedy in unrepeatable(self.document, item, reading):
                what = f"{self.title}: get is {self.node['get']}, {why}"
                yield Problem(self.node.place("get"), what, f"give {remedy}")
        if not fields_of(self.document, self.request) or placeholders(self.path):
            what = f"{self.title}: the operation has no body with fields, or needs an ID"
            yield Problem(self.place, what, "put the key on an operation that creates a resource of a project")
        if "name" not in self.node:
            yield Problem(self.place, f"{self.title} has no name", "give the path of the name in the request")
        methods = [row[3].get("x-method") for row in operations(self.document) if row[3].get("tags") == tags]
        if "copy" in methods:
            yield Problem(self.place, f"{self.title}: the method copy already exists", "rename that `x-method`")

    def _fields(self) -> Iterator[Problem]:
        response = success_schema(self.document, self.by_id[self.node["get"]][2])
        sources = self.node.get("from", {})
        elsewhere = [path for key in ("lost", "omit", "reset", "refused") for path in self.node.get(key, ())]
        for path, schema in field_paths(self.document, self.request):
            if is_listed(path, elsewhere):
                if path in self.node.get("lost", ()) and self._in_response(response, path) not in (None, True):
                    what = f"{self.title}: lost names {path}, which the response of {self.node['get']} has"
                    yield Problem(
                        self.node.place("lost"), what, "remove it, so that it is copied, or use reset or omit"
                    )
                continue
            source = sources.get(path, path)
            if path_names(source)[: len(path_names(path)) - 1] != path_names(path)[:-1]:
                what = f"{self.title}: {source} is not in the same object as {path}"
                yield Problem(self.place, what, "only names within an object, and below it, may differ")
            found = self._in_response(response, source)
            if found is None:
                what = f"{self.title}: {source} is not in the response of {self.node['get']}"
                yield Problem(self.place, what, f"add {path} to `from`, or to lost, omit, reset or refused")
            elif (
                path not in sources and found is not True and kind(self.document, found) != kind(self.document, schema)
            ):
                what = f"{self.title}: {path} has another type in the response of {self.node['get']}"
                yield Problem(self.place, what, "add it to `from`, or to lost, omit, reset or refused")

    def _in_response(self, response: Any, path: str) -> Any:
        """Return the schema at a path; True below a free-form object; None if it does not exist."""
        *above, _ = names = path_names(path)
        found = property_through_lists(self.document, response, ".".join(quoted(name) for name in names))
        if found is not None:
            return found
        for end in range(len(above), 0, -1):
            outer = property_through_lists(self.document, response, ".".join(quoted(name) for name in names[:end]))
            if outer is not None:
                return True if outer.get("additionalProperties") is True else None
        return None

    def _paths(self) -> Iterator[Problem]:
        listed = [path for key in ("lost", "omit", "reset", "refused", "empty") for path in self.node.get(key, ())]
        listed += [self.node["name"], *self.node.get("from", {}), *self.node.get("values", {}).values()]
        listed += [path.replace(".0.", ".") for path in self.node.get("changes", {}).values()]
        for key in ("either", "needed"):
            for path, others in self.node.get(key, {}).items():
                listed += [path, *others]
        for path, sentence in self.node.get("reset", {}).items():
            if not str(sentence).endswith("."):
                yield Problem(self.place, f"{self.title}: no reason to reset {path}", "give it in a sentence")
        for path in listed:
            if not isinstance(path, str) or property_through_lists(self.document, self.request, path) is None:
                what = f"{self.title}: {path!r} is not in the request"
                yield Problem(self.place, what, "give a dotted path in the body of the operation")

    def _twice(self) -> Iterator[Problem]:
        """Yield fields in two lists, sources without effect, and fields that two arguments change."""
        seen: dict[str, str] = {}
        for key in ("from", "lost", "omit", "reset", "refused"):
            for path in self.node.get(key, ()):
                if path in seen:
                    what = f"{self.title}: {path} is in {seen[path]} and in {key}"
                    yield Problem(self.node.place(key), what, "keep it in one of them")
                seen.setdefault(path, key)
        changed: dict[str, str] = {}
        for key in ("changes", "values"):
            for name, path in self.node.get(key, {}).items():
                if path in changed:
                    what = f"{self.title}: {changed[path]} and {name} both change {path}"
                    yield Problem(self.node[key].place(name), what, "keep one of them")
                changed.setdefault(path, name)

    def _shapes(self) -> Iterator[Problem]:
        """Yield values of fields that the request does not allow, and lists without names and values."""
        validate = validator(self.document)
        for name, path in self.node.get("values", {}).items():
            found = property_through_lists(self.document, self.request, str(path)) or {}
            if found.get("type") != "array" or not {"name", "value"} <= set(fields_of(self.document, found)):
                what = f"{self.title}: values names {path}, which is not a list of objects with name and value"
                yield Problem(self.node["values"].place(name), what, "use changes for a map or a plain value")
        for path, others in self.node.get("needed", {}).items():
            for other, wanted in others.items() if isinstance(others, SpecMap) else ():
                found = property_through_lists(self.document, self.request, other)
                for value in wanted if isinstance(wanted, list) else ():
                    for error in validate(found or {}, value):
                        what = f"{self.title}: needed has a wrong value of {other}: {error.message}"
                        yield Problem(self.node["needed"].place(path), what, "write a value that the request accepts")
        for key, kind in (("either", list), ("needed", dict)):
            for path, others in self.node.get(key, {}).items():
                if not isinstance(others, kind):
                    what = f"{self.title}: {key} of {path} is {others!r}"
                    yield Problem(self.node[key].place(path), what, "see spec/README.md")

    def _arguments(self) -> Iterator[Problem]:
        fields = fields_of(self.document, self.request)
        taken = {python_name(wire, node): wire for wire, node in fields.items()}
        for name, path in [*self.node.get("changes", {}).items(), *self.node.get("values", {}).items()]:
            if name == "name" or not is_identifier(name) or name.startswith("_") or taken.get(name, path) != path:
                what = f"{self.title}: the argument {name} is taken, or is not a name"
                yield Problem(self.place, what, "give it another name")
        for name, path in self.node.get("changes", {}).items():
            found = property_through_lists(self.document, self.request, str(path).replace(".0.", ".")) or {}
            is_map = found.get("type") == "object" and isinstance(found.get("additionalProperties"), dict)
            if found and found.get("type") not in SCALARS and not is_map:
                what = f"{self.title}: {name} changes {path}, which is neither a plain value nor a map"
                yield Problem(self.place, what, "callers change objects with the arguments of the operation")
