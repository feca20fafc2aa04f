"""Template views of the modules of models, enumerations and resources."""

from typing import Any

from attrs import evolve, frozen
from openapi_python_client import GeneratorData
from openapi_python_client.parser.openapi import Endpoint

from ..lint.schemas import flat_properties
from ..spec.bundle import operations, parameters, resolve
from ..spec.clouds import cloud_sentence, only_cloud
from ..spec.naming import class_name, constant_name, prose, python_name
from ..spec.source import SpecMap
from .copy_views import CopyView, copy_view
from .docstrings import about, arguments, docstring, paragraph, section
from .fields import Fields
from .find_views import FindView, find_view
from .log_views import FollowView, following_views
from .method_views import Argument, MethodView
from .model_views import ModelViews
from .operation_table import Endpoints, may_be_empty, place_of, success_answer
from .sensitive_fields import body_paths, sensitive_parameters
from .waiter_views import ActionView, WaiterView, WaitingViews


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
        data: The document as parsed by openapi-python-client.
        endpoints: Endpoints of the document, by method and path.
        fields: Makes the fields of models and methods.
    """

    def __init__(self, document: SpecMap, data: GeneratorData, endpoints: Endpoints, fields: Fields) -> None:
        self._document = document
        self._data = data
        self._fields = fields
        self._endpoints = endpoints
        self._models = {model.class_info.name: model for model in data.models}

    def models(self) -> ModelViews:
        """Return the views of the models and enumerations."""
        pages: dict[str, tuple[str, SpecMap]] = {}
        for path, method, _, operation in operations(self._document):
            endpoint = self._endpoints[place_of(method, path)]
            if (
                "x-pagination" in operation
                and (name := self._returns(endpoint).removeprefix("models.")) in self._models
            ):
                pages.setdefault(name, (self._item(operation, endpoint), operation["x-pagination"]))
        return ModelViews(self._document, self._data, self._fields, pages)

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

    def _method(self, path: str, method: str, item: SpecMap, operation: SpecMap) -> MethodView:
        endpoint = self._endpoints[place_of(method, path)]
        given = {(entry["in"], entry["name"]): entry for entry in parameters(self._document, item, operation)}
        in_path = self._arguments("path", endpoint.path_parameters, given)
        in_path = [argument for argument in in_path if argument.field.wire != "project_id"]
        query = self._arguments("query", endpoint.query_parameters, given)
        headers = self._arguments("header", endpoint.header_parameters, given)
        body = self._body(operation, endpoint)
        returns, paged = self._returns(endpoint), "x-pagination" in operation
        return MethodView(
            name=operation["x-method"],
            constant=constant_name(operation["operationId"]),
            doc=self._method_doc(operation, [*in_path, *query, *headers, *(body or [])], in_path, paged),
            summary=prose(operation["summary"]),
            path=in_path,
            query=query,
            headers=headers,
            body=body,
            returns=f"Pager[{returns}, {self._item(operation, endpoint)}]" if paged else returns,
            answer=returns,
            paged=paged,
            secrets=_named(body or [], {path[0] for path in body_paths(self._document, operation)}),
            secret_parameters=_named([*query, *headers], set(sensitive_parameters(self._document, item, operation))),
        )

    def _arguments(self, where: str, found: list[Any], given: dict[tuple[str, str], SpecMap]) -> list[Argument]:
        result: list[Argument] = []
        for prop in found:
            entry = given[where, prop.name.get_untrusted_value()]
            name = python_name(entry["name"], entry)
            made = self._fields.make(entry["name"], prop, entry["schema"], name, entry["description"])
            annotation = "str | int" if where == "path" else self._fields.argument(prop, entry["schema"])
            made = evolve(made, clouds=cloud_sentence(entry))
            result.append(Argument(made, annotation, joined=entry.get("explode") is False))
        return result

    def _body(self, operation: SpecMap, endpoint: Endpoint) -> list[Argument] | None:
        if not endpoint.bodies:
            return None
        model = endpoint.bodies[0].prop
        media = next(iter(resolve(self._document, operation["requestBody"])["content"].values()))
        schema = resolve(self._document, media["schema"])
        properties = {
            prop.name.get_untrusted_value(): prop for prop in model.required_properties + model.optional_properties
        }
        nodes = flat_properties(self._document, schema)
        fields = [self._fields.as_argument(made, nodes[made.wire]) for made in self._fields.of_schema(schema, model)]
        return [Argument(field, self._fields.argument(properties[field.wire], nodes[field.wire])) for field in fields]

    def _returns(self, endpoint: Endpoint) -> str:
        response = success_answer(endpoint)
        if response is None:
            return "None"
        annotation = self._fields.result(response.prop)
        # An empty response becomes a model without fields, or an empty list of models.
        may_be_none = may_be_empty(endpoint) and "models." not in annotation
        return f"{annotation} | None" if may_be_none and annotation != "Any" else annotation

    def _item(self, operation: SpecMap, endpoint: Endpoint) -> str:
        response = success_answer(endpoint)
        prop = response.prop if response else None
        for name in operation["x-pagination"]["items"].split("."):
            # A model that refers to a later one holds a copy of it from before its properties were read.
            model = self._models[prop.class_info.name]
            members = (model.required_properties or []) + (model.optional_properties or [])
            prop = next(member for member in members if member.name.get_untrusted_value() == name)
        return self._fields.result(prop.inner_property)

    def _method_doc(self, operation: SpecMap, given: list[Argument], in_path: list[Argument], paged: bool) -> str:
        body = about(prose(operation["description"]), operation)
        named = {argument.field.name: argument.field for argument in reversed(given)}
        body += arguments((named[name] for name in dict.fromkeys(one.field.name for one in given)), 8)
        if paged:
            text = "A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages."
            body += ["", "        Returns:", *paragraph(text, 12)]
        raised = [
            ("ApiError", "The service refused the request or failed."),
            ("TransportError", "No usable response arrived."),
        ]
        if in_path:
            names = " or ".join(f"`{argument.field.name}`" for argument in in_path)
            raised.insert(0, ("ValueError", f"{names} is empty."))
        body += section("Raises", raised, 8)
        body += ["", *paragraph(f"Documented at: {prose(operation['x-docs'])}", 8)]
        summary = prose(operation["summary"])
        return docstring(f"{summary} (withdrawn)" if operation.get("deprecated") else summary, body, 8)


def _named(arguments: list[Argument], wires: set[str]) -> list[str]:
    """Return the Python names of the arguments whose names on the wire are in `wires`."""
    return [argument.field.name for argument in arguments if argument.field.wire in wires]
