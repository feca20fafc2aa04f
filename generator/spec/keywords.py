"""The keywords that a spec may use in each kind of object: the one list of them.

To allow another keyword or extension, add it to `KINDS`. The value says what the keyword holds: nothing to check
(`VALUE`), an object of another kind (`"schema"`), a list of such objects (`"[schema]"`), or a mapping from names to
such objects (`"{schema}"`). `refused` has valid keywords that the generator does not support, each with a remedy.
"""

from attrs import field, frozen

VALUE = ""
ASCENDING = {"order": "asc"}
"""Query that sorts events, oldest first, unless `x-follow` has `ascending`."""
LINKS = "put the link into the description"
NO_CALLBACKS = "remove it; the client can't receive requests"
ON_SERVERS = "remove it; the client sends all requests to the endpoint of the service"
ON_EXAMPLES = "write one `example:` on the parameter, or beside the schema of the body or response"


@frozen
class Kind:
    """Kind of objects in a spec.

    Args:
        title: What to call such an object in messages.
        keywords: Supported keywords and what they hold.
        refused: Valid keywords that are not supported, with the remedies.
    """

    title: str
    keywords: dict[str, str]
    refused: dict[str, str] = field(factory=dict)


def _each(keywords: str, value: str = VALUE) -> dict[str, str]:
    return dict.fromkeys(keywords.split(), value)


KINDS = {
    "document": Kind(
        "the document",
        {
            **_each("openapi security"),
            "info": "info",
            "servers": "[server]",
            "tags": "[tag]",
            "paths": "{path item}",
            "components": "components",
        },
        {
            "externalDocs": LINKS,
            "webhooks": NO_CALLBACKS,
            "jsonSchemaDialect": "remove it; schemas follow JSON Schema 2020-12",
        },
    ),
    "info": Kind(
        "info",
        {
            **_each("title summary description version termsOfService"),
            "contact": "contact",
            "license": "license",
        },
    ),
    "contact": Kind("a contact", _each("name url email")),
    "license": Kind("a license", _each("name identifier url")),
    "server": Kind("a server", {**_each("url description"), "variables": "{server variable}"}),
    "server variable": Kind("a server variable", _each("enum default description")),
    "tag": Kind("a tag", _each("name description x-waiter"), {"externalDocs": LINKS}),
    "components": Kind(
        "the components",
        {
            "schemas": "{schema}",
            "parameters": "{parameter}",
            "responses": "{response}",
            "headers": "{header}",
            "requestBodies": "{request body}",
            "securitySchemes": "{security scheme}",
        },
        {
            "examples": "write the example where it is used",
            "links": "describe the related operations in the description",
            "callbacks": NO_CALLBACKS,
            "pathItems": "write the path under `paths:`",
        },
    ),
    "security scheme": Kind(
        "a security scheme",
        _each("type description name in"),
        _each("scheme bearerFormat flows openIdConnectUrl", "remove the scheme; the client sends a token"),
    ),
    "path item": Kind(
        "a path",
        {**_each("get put post delete patch head options trace", "operation"), "parameters": "[parameter]"},
        {
            **_each("summary description", "move it to the operations of the path"),
            "servers": ON_SERVERS,
            "$ref": "write the operations of the path here",
        },
    ),
    "operation": Kind(
        "an operation",
        {
            **_each("operationId tags summary description deprecated security"),
            **_each(
                "x-method x-generation x-docs x-clouds x-pagination x-follow x-find x-copy x-download x-events-end"
            ),
            "parameters": "[parameter]",
            "requestBody": "request body",
            "responses": "{response}",
        },
        {
            "servers": ON_SERVERS,
            "callbacks": NO_CALLBACKS,
            "externalDocs": "give the page in `x-docs:`",
        },
    ),
    "parameter": Kind(
        "a parameter",
        {
            **_each("name in description required deprecated example style explode x-python-name x-same-as x-clouds"),
            "schema": "schema",
            # A rule of parameters refuses it and names the parameter.
            "content": VALUE,
        },
        {
            "examples": ON_EXAMPLES,
            "allowEmptyValue": "remove it; the client sends empty strings",
            "allowReserved": "remove it; the client encodes reserved characters",
        },
    ),
    "request body": Kind(
        "a request body",
        # The rules of request bodies allow the last two only on arrays.
        {**_each("required x-python-name description"), "content": "{media type}"},
    ),
    "media type": Kind(
        "a media type",
        # The rules of request bodies allow `encoding` only for the files of a form.
        {**_each("example"), "schema": "schema", "encoding": "{encoding}"},
        {"examples": ON_EXAMPLES},
    ),
    "encoding": Kind(
        "an encoding",
        _each("contentType"),
        _each("headers style explode allowReserved", "remove it; only the media types of files are sent"),
    ),
    "response": Kind(
        "a response",
        {**_each("description"), "content": "{media type}", "headers": "{header}"},
        {"links": "describe the related operations in the description"},
    ),
    "header": Kind(
        "a header",
        {**_each("description required deprecated example"), "schema": "schema"},
        {
            "content": "write `schema:`; headers are plain values",
            "examples": ON_EXAMPLES,
            **_each("style explode", "remove it; the client returns headers as strings"),
        },
    ),
    "reference": Kind(
        "a reference",
        _each("$ref"),
        _each("summary description", "remove it, because it has no effect beside `$ref`, or define another component"),
    ),
    "schema": Kind(
        "a schema",
        {
            **_each("$ref type description default deprecated readOnly writeOnly format enum required"),
            **_each("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern"),
            **_each("minItems maxItems uniqueItems minProperties maxProperties"),
            **_each("x-wire x-python-name x-sensitive x-identity x-time x-enum-varnames x-closed"),
            **_each("x-clouds x-enum-clouds"),
            # The rules of schemas refuse it with a better message.
            **_each("title"),
            **_each("const"),
            "discriminator": "discriminator",
            **_each("items additionalProperties", "schema"),
            **_each("allOf anyOf oneOf", "[schema]"),
            "properties": "{schema}",
        },
        {
            "nullable": "write `type: [string, 'null']`",
            "prefixItems": "write `items:` with the types of all items",
            "$comment": "write a YAML comment, which starts with #",
            "externalDocs": LINKS,
            "xml": "remove it; bodies are JSON",
            **_each("example examples", ON_EXAMPLES),
            **_each("not if then else dependentSchemas dependentRequired", "describe the condition in the description"),
            **_each("contains minContains maxContains", "describe the condition in the description"),
            **_each(
                "patternProperties propertyNames",
                "write `additionalProperties:`, and describe the names in the description",
            ),
            **_each("unevaluatedProperties unevaluatedItems", "remove it; unknown keys are kept in any case"),
            **_each(
                "$schema $id $anchor $defs $dynamicRef $dynamicAnchor $vocabulary",
                "define the schema under components.schemas, and refer to it with `$ref: '#/components/schemas/Name'`",
            ),
            **_each(
                "contentEncoding contentMediaType contentSchema", "describe the form of the string in the description"
            ),
        },
    ),
    "discriminator": Kind("a discriminator", _each("propertyName mapping")),
}
