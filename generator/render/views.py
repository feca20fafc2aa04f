"""Template views of the modules of models, enumerations and resources."""

from attrs import evolve, frozen

from ..lint.extensions import path_names
from ..lint.python_names import SAME
from ..lint.waiter_keys import placeholders
from ..spec.bundle import operations, parameters, resolve
from ..spec.clouds import CLOUDS, cloud_sentence, only_cloud
from ..spec.messages import (
    AnswerKind,
    answer_kind,
    body_argument,
    files,
    is_body_required,
    may_be_empty,
    request_schema,
    response_schema,
)
from ..spec.naming import class_name, constant_name, prose, python_name
from ..spec.schema import Schema, read_schema
from ..spec.source import SpecMap
from ..spec.value_types import type_of
from .annotations import ARGUMENT, JOINED, RESULT, Annotations
from .copy_views import CopyView, copy_view
from .docstrings import docstring
from .fields import as_argument, described, fields_of, make_field
from .find_views import FindView, find_view
from .log_views import FollowView, following_views
from .method_docs import download_view, method_doc
from .method_views import Argument, MethodView
from .model_views import ModelViews
from .sensitive_fields import body_paths, sensitive_parameters
from .waiter_views import ActionView, WaiterView, WaitingViews

UPLOAD = "Path, bytes, file open for reading bytes, or `Upload` with a name and a media type."


@frozen
class ResourceView:
    """Module of a resource."""

    tag: str
    class_name: str
    doc: str
    short_doc: str
    methods: list[MethodView]
    waiter: WaiterView | None
    actions: list[ActionView]
    follows: list[FollowView]
    find: FindView | None
    copy: CopyView | None


class Views:
    """Makes all views of a document.

    Args:
        document: Bundled document.
        annotations: Writes the types of fields and arguments.
    """

    def __init__(self, document: SpecMap, annotations: Annotations) -> None:
        self._document = document
        self._annotations = annotations

    def models(self) -> ModelViews:
        """Return the views of the models and enumerations."""
        pages: dict[str, tuple[str, SpecMap]] = {}
        for *_, operation in operations(self._document):
            page = response_schema(self._document, operation)
            if "x-pagination" in operation and page is not None and page.properties:
                pages.setdefault(page.name, (self._item(operation, page), operation["x-pagination"]))
        return ModelViews(self._document, self._annotations, pages)

    def resources(self) -> list[ResourceView]:
        """Return the resources, sorted by tag."""
        methods = {found[3]["operationId"]: self._method(*found) for found in operations(self._document)}
        waiting = WaitingViews(self._document, methods)
        return [
            self._resource(tag, methods, waiting) for tag in sorted(self._document["tags"], key=lambda tag: tag["name"])
        ]

    def _resource(self, tag: SpecMap, methods: dict[str, MethodView], waiting: WaitingViews) -> ResourceView:
        name = tag["name"]
        own = [row[3] for row in operations(self._document) if row[3]["tags"] == [name]]
        description = prose(tag["description"])
        clouds = {only_cloud(operation) for operation in own}
        if len(clouds) == 1:
            description = f"{description} {cloud_sentence(own[0])}".strip()
        return ResourceView(
            tag=name,
            class_name=class_name(name),
            doc=docstring(description, [], 4),
            short_doc=docstring(description, [], 8),
            methods=sorted((methods[operation["operationId"]] for operation in own), key=lambda method: method.name),
            waiter=waiting.waiter(tag) if "x-waiter" in tag else None,
            actions=waiting.actions(name),
            follows=following_views(self._document, own, methods),
            find=find_view(self._document, own, methods),
            copy=copy_view(self._document, own, methods),
        )

    def _method(self, path: str, _: str, item: SpecMap, operation: SpecMap) -> MethodView:
        given = parameters(self._document, item, operation)
        named = {argument.field.wire: argument for argument in self._arguments("path", given)}
        in_path = [named[name] for name in placeholders(path)]
        query, headers = self._arguments("query", given), self._arguments("header", given)
        body = self._body(operation)
        answer = response_schema(self._document, operation)
        returns, paged = self._returns(operation, answer), "x-pagination" in operation
        arguments, kind = [*in_path, *query, *headers, *(body or [])], answer_kind(self._document, operation)
        return MethodView(
            name=operation["x-method"],
            constant=constant_name(operation["operationId"]),
            doc=method_doc(self._document, operation, arguments, in_path),
            summary=prose(operation["summary"]),
            path=in_path,
            query=query,
            headers=headers,
            body=body,
            returns=f"Pager[{returns}, {self._item(operation, answer)}]" if paged and answer else returns,
            answer=returns,
            paged=paged,
            secrets=_named(body or [], {path[0] for path in body_paths(self._document, operation)}),
            secret_parameters=_named([*query, *headers], set(sensitive_parameters(self._document, item, operation))),
            has_events=kind is AnswerKind.EVENTS,
            download=download_view(self._document, operation, arguments, in_path),
        )

    def _arguments(self, where: str, given: list[SpecMap]) -> list[Argument]:
        result: list[Argument] = []
        for entry in given:
            if entry["in"] == where:
                schema, name = read_schema(self._document, entry["schema"]), python_name(entry["name"], entry)
                made = make_field(entry["name"], schema, name, bool(entry.get("required")), entry["description"])
                about_clouds = _clouds_and_names(entry, given)
                made = evolve(made, description=described(entry, entry["description"]), clouds=about_clouds)
                joined = entry.get("explode") is False
                annotation = self._annotations.write(made.type, JOINED if joined else ARGUMENT)
                result.append(Argument(made, "str | int" if where == "path" else annotation, joined))
        return result

    def _body(self, operation: SpecMap) -> list[Argument] | None:
        schema = request_schema(self._document, operation)
        if schema is None:
            return None
        if name := body_argument(self._document, operation):
            description = resolve(self._document, operation["requestBody"]).get("description")
            fields = [make_field(name, schema, name, is_body_required(self._document, operation), description)]
        else:
            fields = [as_argument(made, schema.properties[made.wire]) for made in fields_of(schema)]
        uploaded = files(self._document, operation)
        fields = [
            evolve(field, limits=f"{UPLOAD} {field.limits}".strip()) if field.wire in uploaded else field
            for field in fields
        ]
        return [Argument(field, self._annotations.write(field.type, ARGUMENT)) for field in fields]

    def _returns(self, operation: SpecMap, answer: Schema | None) -> str:
        if answer is None:
            return "None"
        if answer_kind(self._document, operation) is AnswerKind.FILE:
            return "bytes"
        annotation = self._annotations.write(type_of(answer), RESULT)
        # An empty response becomes a model without fields, or an empty list of models.
        may_be_none = may_be_empty(self._document, operation) and "models." not in annotation
        return f"{annotation} | None" if may_be_none and annotation != "Any" else annotation

    def _item(self, operation: SpecMap, page: Schema) -> str:
        for name in path_names(operation["x-pagination"]["items"]):
            page = page.properties[name]
        return self._annotations.write(type_of(page)[0].inner, RESULT)


def _clouds_and_names(entry: SpecMap, declared: list[SpecMap]) -> str:
    """Return a sentence about the only cloud that documents a parameter, or the names under which it is sent."""
    twins = [other for other in declared if other["in"] == entry["in"] and other.get(SAME) == entry["name"]]
    if not twins:
        return cloud_sentence(entry)
    names: list[str] = []
    for one in (entry, *twins):
        cloud = only_cloud(one)
        names.append(f"`{prose(one['name'])}`" + (f" ({CLOUDS[cloud]})" if cloud else ""))
    return f"Sent as {', '.join(names[:-1])} and {names[-1]}."


def _named(arguments: list[Argument], wires: set[str]) -> list[str]:
    """Return the Python names of the arguments whose names on the wire are in `wires`."""
    return [argument.field.name for argument in arguments if argument.field.wire in wires]
