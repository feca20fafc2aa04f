"""Tests that values in the spec that contradict each other, or break the generated code, are refused with their place.

Each case lists replacements in the small spec. `# here` marks the expected line.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.lint.linter import lint
from generator.render import generation
from generator.spec.bundle import bundle
from generator.spec.problems import SpecError

WIDGETS, ROOT, CRATES = "widgets.yaml", "openapi.yaml", "crates.yaml"
Edit = tuple[str, str, str]
LIMITS = "        default_limit: 10\n        max_limit: 100\n"
OFFSET = (
    "          schema:\n            type: integer\n            minimum: 0\n            default: 0\n"
    "          example: 0\n"
)
TEXT_OFFSET = "          schema:\n            type: string\n          example: '0'\n"
LIMIT = (
    "          schema:\n            type: integer\n            minimum: 1\n            maximum: 100\n"
    "            default: 10\n          example: 20\n"
)
FREE_LIMIT = "          schema:\n            type: integer\n            default: 10\n          example: 20\n"

TOTAL = "        total_count:\n          type: integer"

PAGINATION: list[tuple[str, list[Edit], str]] = [
    (
        "default above the limit",
        [(WIDGETS, LIMIT, FREE_LIMIT), (WIDGETS, LIMITS, "        default_limit: 10\n        max_limit: 5  # here\n")],
        "max_limit 5 is less than default_limit 10",
    ),
    (
        "default above the maximum of the parameter",
        [(WIDGETS, LIMITS, "        default_limit: 200  # here\n        max_limit: 100\n")],
        "default_limit is 200, but the parameter has the default 10",
    ),
    (
        "no limit beside a maximum",
        [(WIDGETS, "x-pagination:", "x-pagination:  # here"), (WIDGETS, LIMITS, "        default_limit: 10\n")],
        "max_limit is None, but the parameter has the maximum 100",
    ),
    (
        "limit at the exclusive maximum of the parameter",
        [
            (WIDGETS, LIMIT, LIMIT.replace("maximum: 100", "exclusiveMaximum: 100")),
            (WIDGETS, LIMITS, "        default_limit: 10\n        max_limit: 100  # here\n"),
        ],
        "max_limit is 100, which the parameter does not allow",
    ),
    (
        "default at the exclusive minimum of the parameter",
        [
            (WIDGETS, LIMIT, FREE_LIMIT.replace("            default: 10", "            exclusiveMinimum: 10")),
            (WIDGETS, LIMITS, "        default_limit: 10  # here\n        max_limit: 100\n"),
        ],
        "default_limit is 10, which the parameter does not allow",
    ),
    (
        "limit that is no multiple",
        [
            (WIDGETS, LIMIT, FREE_LIMIT.replace("            default: 10", "            multipleOf: 10")),
            (WIDGETS, LIMITS, "        default_limit: 10\n        max_limit: 95  # here\n"),
        ],
        "max_limit is 95, which the parameter does not allow",
    ),
    (
        "first page above the maximum of the parameter",
        [
            (WIDGETS, OFFSET, OFFSET.replace("minimum: 0\n            default: 0", "maximum: 0")),
            (WIDGETS, "        first: 0\n", "        first: 1  # here\n"),
        ],
        "first is 1, which the parameter does not allow",
    ),
    (
        "limit of 0",
        [(WIDGETS, LIMIT, FREE_LIMIT), (WIDGETS, LIMITS, "        default_limit: 10\n        max_limit: 0  # here\n")],
        "max_limit 0 is less than default_limit 10",
    ),
    (
        "default below the minimum of the parameter",
        [
            (WIDGETS, LIMIT, LIMIT.replace("minimum: 1", "minimum: 20").replace("default: 10", "default: 20")),
            (WIDGETS, LIMITS, "        default_limit: 10  # here\n        max_limit: 100\n"),
        ],
        "default_limit is 10, but the parameter has the minimum 20",
    ),
    (
        "allowed sizes as strings",
        [(WIDGETS, LIMITS, "        default_limit: 10\n        allowed_limits: ['10', '20']  # here\n")],
        "allowed_limits is ['10', '20']",
    ),
    (
        "allowed sizes without the default",
        [(WIDGETS, LIMITS, "        default_limit: 10\n        allowed_limits: [20, 50]  # here\n")],
        "allowed_limits is [20, 50]",
    ),
    (
        "allowed size above the maximum",
        [(WIDGETS, LIMITS, "        default_limit: 10\n        allowed_limits: [10, 200]  # here\n")],
        "allowed_limits contains 200, which the parameter does not allow",
    ),
    (
        "allowed sizes of lists",
        [(WIDGETS, LIMITS, "        default_limit: 10\n        allowed_limits: [[10]]  # here\n")],
        "allowed_limits contains [10]",
    ),
    (
        "one parameter for both",
        [(WIDGETS, "        size: limit\n", "        size: offset  # here\n")],
        "the same param",
    ),
    (
        "index of text",
        [(WIDGETS, OFFSET, TEXT_OFFSET), (WIDGETS, "        index: offset\n", "        index: offset  # here\n")],
        "index is 'offset', which is not of type integer",
    ),
    (
        "size of text",
        [(WIDGETS, LIMIT, TEXT_OFFSET), (WIDGETS, "        size: limit\n", "        size: limit  # here\n")],
        "size is 'limit', which is not of type integer",
    ),
    (
        "index in the header",
        [(WIDGETS, "        index: offset\n", "        index: X-Trace  # here\n")],
        "index is 'X-Trace', a parameter in the header",
    ),
    (
        "size in the path",
        [(WIDGETS, "        size: limit\n", "        size: project_id  # here\n")],
        "size is 'project_id', a parameter in the path",
    ),
    ("first page 7", [(WIDGETS, "        first: 0\n", "        first: 7  # here\n")], "first is 7"),
    ("first page below 0", [(WIDGETS, "        first: 0\n", "        first: -1  # here\n")], "first is -1"),
    (
        "no first page",
        [(WIDGETS, "x-pagination:", "x-pagination:  # here"), (WIDGETS, "        first: 0\n", "")],
        "first is None",
    ),
    (
        "first page below the minimum",
        [
            (
                WIDGETS,
                "            minimum: 0\n            default: 0\n          example: 0",
                "            minimum: 1\n          example: 1",
            ),
            (WIDGETS, "        first: 0\n", "        first: 0  # here\n"),
        ],
        "first is 0, but the parameter has the minimum 1",
    ),
    (
        "first item 1",
        [(WIDGETS, "style: page", "style: item"), (WIDGETS, "        first: 0\n", "        first: 1  # here\n")],
        "first is 1",
    ),
    (
        "token without effect",
        [(WIDGETS, "        total: total_count\n", "        total: total_count\n        token: next  # here\n")],
        "token has no effect on `style: page`",
    ),
    (
        "limit without effect",
        [
            (WIDGETS, "style: page", "style: none"),
            (WIDGETS, "        max_limit: 100\n", "        max_limit: 100  # here\n"),
        ],
        "max_limit has no effect on `style: none`",
    ),
    ("total that is a list", [(WIDGETS, "total: total_count", "total: widgets  # here")], "is not a plain integer"),
    (
        "two totals",
        [
            (WIDGETS, TOTAL, f"        total:\n          type: integer\n          description: All widgets.\n{TOTAL}"),
            (WIDGETS, "total: total_count", "total: total_count  # here"),
        ],
        "total of the response is not the number of matches, which is total_count",
    ),
    (
        "total that is text",
        [
            (WIDGETS, TOTAL, "        total_count:\n          type: string"),
            (WIDGETS, "total: total_count", "total: total_count  # here"),
        ],
        "total is 'total_count', which is not a plain integer",
    ),
    (
        "id that is an object",
        [(WIDGETS, "        id: id\n        total", "        id: fault  # here\n        total")],
        "id is 'fault', which is not a plain string or integer",
    ),
    (
        "id that is a list",
        [(WIDGETS, "        id: id\n        total", "        id: parts  # here\n        total")],
        "id is 'parts', which is not a plain string or integer",
    ),
]

ACTION = (
    "      timeout: 60\n      actions:\n"
    "        create: {{operation: CreateWidget, ids: {{widget_id: id}}, {}}}  # here\n"
)
TIMEOUT = "      timeout: 60\n"

WAITERS: list[tuple[str, list[Edit], str]] = [
    ("POST as poll", [(ROOT, "poll: ShowWidget", "poll: CreateWidget  # here")], "CreateWidget, which is not a GET"),
    ("PUT as poll", [(ROOT, "poll: ShowWidget", "poll: UpdateWidget  # here")], "UpdateWidget, which is not a GET"),
    ("DELETE as poll", [(ROOT, "poll: ShowWidget", "poll: DeleteWidget  # here")], "DeleteWidget, which is not a GET"),
    (
        "poll that requires more",
        [
            (
                WIDGETS,
                "      x-docs: widgets/show.rst\n",
                "      x-docs: widgets/show.rst\n      parameters:\n        - name: depth\n          in: query\n"
                "          required: true\n          description: How deep to look.\n"
                "          schema: {type: integer}\n          example: 1\n",
            ),
            (ROOT, "poll: ShowWidget", "poll: ShowWidget  # here"),
        ],
        "polls ShowWidget, which requires depth",
    ),
    *(
        (
            f"ID called {name}",
            [
                (WIDGETS, "/widgets/{widget_id}:", f"/widgets/{{{name}}}:"),
                (WIDGETS, "      - name: widget_id\n", f"      - name: {name}\n"),
                (ROOT, "poll: ShowWidget", "poll: ShowWidget  # here"),
            ],
            f"whose ID {name} would be called",
        )
        for name in ("timeout", "until", "on_progress", "interval")
    ),
    (
        "state that is no enumeration",
        [(ROOT, "field: status", "field: name  # here")],
        "field is 'name', which is not an enumeration",
    ),
    (
        "state in a list of lists",
        [(ROOT, "ready: [RUNNING]", "ready: [[RUNNING]]  # here")],
        "ready contains ['RUNNING']",
    ),
    ("action without states", [(ROOT, TIMEOUT, ACTION.format("ready: []"))], "action create: ready is empty"),
    (
        "action that ends in a deleted state",
        [(ROOT, TIMEOUT, ACTION.format("ready: [DELETED]"))],
        "ready contains 'DELETED', which is in gone",
    ),
    (
        "action with an unknown state",
        [(ROOT, TIMEOUT, ACTION.format("ready: [FLYING]"))],
        "ready contains 'FLYING', which is not a state",
    ),
    ("action without time", [(ROOT, TIMEOUT, ACTION.format("timeout: 0"))], "action create: timeout is 0"),
    (
        "body with a wrong value",
        [
            (
                ROOT,
                TIMEOUT,
                "      timeout: 60\n      actions:\n        rename:\n          operation: UpdateWidget\n"
                "          summary: Rename a widget.\n          body:\n            name: 5  # here\n",
            )
        ],
        "action rename: body has a wrong value of name: 5 is not",
    ),
    (
        "deletion that polls with a POST",
        [
            (
                ROOT,
                TIMEOUT,
                "      timeout: 60\n      actions:\n        delete:\n          operation: DeleteWidget\n"
                "          gone: true\n          poll: UpdateWidget  # here\n",
            )
        ],
        "action delete polls UpdateWidget, which is not a GET",
    ),
]


def renamed_schema(name: str) -> list[Edit]:
    return [
        (WIDGETS, "    WidgetOwner:\n", f"    {name}:  # here\n"),
        (
            WIDGETS,
            "- $ref: '#/components/schemas/WidgetOwner'\n        weight",
            f"- $ref: '#/components/schemas/{name}'\n        weight",
        ),
        (
            WIDGETS,
            "example:\n          $ref: '#/components/schemas/WidgetOwner'",
            f"example:\n          $ref: '#/components/schemas/{name}'",
        ),
        (CRATES, "'#/components/schemas/WidgetOwner'", f"'#/components/schemas/{name}'"),
    ]


NAMES: list[tuple[str, list[Edit], str]] = [
    ("schema 1st", renamed_schema("1st"), "the schema name 1st is not a valid name of a class"),
    *(
        (f"schema {name}", renamed_schema(name), f"the schema name {name} is that of a built-in object")
        for name in ("Warning", "TimeoutError", "Exception", "None", "True", "Ellipsis", "NotImplemented")
    ),
    *(
        (
            f"operation {name}",
            [
                (WIDGETS, "operationId: ShowWidget", f"operationId: {name}  # here"),
                (ROOT, "poll: ShowWidget", f"poll: {name}"),
            ],
            f"the operationId {name} and {other} would both be called",
        )
        for name, other in (
            ("WidgetsWaiter", "the waiter of widgets"),
            ("Operations", "the table of operations"),
            ("CrateSWaiter", "the waiter of crate_s"),
        )[:2]
    ),
    *(
        (
            f"tag {name}",
            [(ROOT, "components:\n", f"  - name: {name}  # here\n    description: Another one.\ncomponents:\n")],
            says,
        )
        for name, says in (
            ("__init__", "the tag __init__ can't be an attribute"),
            ("_x", "the tag _x can't be an attribute"),
            ("none", "the tag none would have the class None"),
            ("'true'", "the tag true would have the class True"),
            ("ellipsis", "the tag ellipsis would have the class Ellipsis"),
            ("exception", "the tag exception would have the class Exception"),
            ("hidden", "the tag hidden can't be an attribute"),
            ("self", "the tag self can't be an attribute"),
            ("widgets_", "the tags widgets and widgets_ would both have the class Widgets"),
            ("con\ufb01g", "the tag con\ufb01g can't be an attribute"),
        )
    ),
    *(
        (
            f"property {name!a}",
            [(WIDGETS, "        finished_on:\n", f"        {name}:  # here\n")],
            f"the property {name} of Widget has no Python name",
        )
        for name in ("\u017fize", "con\ufb01g", "o\ufb03ce", "\u2167", "\uff4eame")
    ),
    (
        "argument with a ligature",
        [(WIDGETS, "        - name: sortBy\n", "        - name: pro\ufb01le  # here\n")],
        "the argument pro\ufb01le (query) of ListWidgets can't be called pro\ufb01le",
    ),
    (
        "ID with a ligature",
        [
            (WIDGETS, "/widgets/{widget_id}:", "/widgets/{pro\ufb01le}:"),
            (WIDGETS, "      - name: widget_id\n", "      - name: pro\ufb01le  # here\n"),
        ],
        "the argument pro\ufb01le (path) of ShowWidget can't be called pro\ufb01le",
    ),
    (
        "method with a ligature",
        [(WIDGETS, "x-method: update\n", "x-method: con\ufb01gure  # here\n")],
        "the x-method con\ufb01gure of UpdateWidget is not a valid method name",
    ),
    (
        "Python name with a ligature",
        [(WIDGETS, "x-python-name: additional_properties_", "x-python-name: con\ufb01g  # here")],
        "x-python-name is 'con\ufb01g', which is not a valid name",
    ),
    *(
        (
            f"argument {name}",
            [(WIDGETS, "        - name: sortBy\n", f"        - name: {name}  # here\n")],
            f"the argument {name} (query) of ListWidgets can't be called {name}",
        )
        for name in ("extra", "extra_query", "extra_of", "operations", "find")
    ),
]

UPDATE = "schema:\n              $ref: '#/components/schemas/UpdateWidgetRequest'"
PATH = "  /v1/{project_id}/widgets/{widget_id}:\n"
PHOTO = "            - $ref: '#/components/schemas/WidgetPhoto'\n"
SHARED = "    parameters:\n      - $ref: '#/components/parameters/ProjectId'\n"
OWNED = "      description: Who has a widget.\n      properties:"
DEFAULT = "        default:\n          $ref: '#/components/responses/Error'\n"
DELETED = "          description: The widget is gone.\n"
SHAPES: list[tuple[str, list[Edit], str]] = [
    *(
        (f"path {path}", [(WIDGETS, PATH, f"  {path}:  # here\n")], "has a brace without its partner")
        for path in (
            "/v1/{project_id}/widgets/{widget_id}/{a",
            "/v1/{project_id}/widgets/{widget_id}/a}",
            "/v1/{project_id}/widgets/{widget_id}/{}",
            "/v1/{project_id}/widgets/{{widget_id}}",
            "/v1/{project_id}/widgets/}{widget_id}{",
        )
    ),
    *(
        (
            f"body with {key}",
            [
                (
                    WIDGETS,
                    UPDATE,
                    UPDATE.replace("schema:", "schema:  # here"),
                ),
                (
                    WIDGETS,
                    "      description: What to change.\n",
                    f"      description: What to change.\n      {key}: [{{required: [name]}}, {{required: [type]}}]\n",
                ),
            ],
            f"the body of UpdateWidget has alternatives ({key})",
        )
        for key in ("anyOf", "oneOf")
    ),
    (
        "body that may be null",
        [
            (
                WIDGETS,
                UPDATE,
                UPDATE.replace("schema:", "schema:  # here"),
            ),
            (
                WIDGETS,
                "    UpdateWidgetRequest:\n      type: object",
                "    UpdateWidgetRequest:\n      type: [object, 'null']",
            ),
        ],
        "the body of UpdateWidget has alternatives (type: ['object', 'null'])",
    ),
    (
        "alternatives beside properties",
        [
            (
                WIDGETS,
                "      description: Who has a widget.\n",
                "      description: Who has a widget.\n      anyOf: [{required: [user]}]  # here\n",
            )
        ],
        "an object has alternatives (anyOf) beside its own properties",
    ),
    (
        "properties of a string",
        [(WIDGETS, "    WidgetOwner:\n      type: object", "    WidgetOwner:\n      type: string  # here")],
        "a schema has properties, but the type 'string'",
    ),
    (
        "properties without a type",
        [
            (WIDGETS, "    WidgetOwner:\n      type: object\n", "    WidgetOwner:\n"),
            (WIDGETS, OWNED, f"{OWNED}  # here"),
        ],
        "a schema has properties, but no type",
    ),
    (
        "alternative that is repeated",
        [(WIDGETS, PHOTO, f"{PHOTO}{PHOTO.rstrip()}  # here\n")],
        "anyOf contains the same schema twice",
    ),
    (
        "enumeration without a type",
        [
            (WIDGETS, "    WidgetSortKey:\n      type: string\n", "    WidgetSortKey:\n"),
            (WIDGETS, "enum: [name, made_at]", "enum: [name, made_at]  # here"),
        ],
        "the enumeration WidgetSortKey has no type",
    ),
    *(
        (
            f"reference to {target}",
            [(WIDGETS, PATH + SHARED, f"{PATH}    parameters:\n      - $ref: '#/components/{target}'  # here\n")],
            "refers to a component of the wrong kind",
        )
        for target in ("responses/Error", "schemas/Widget", "securitySchemes/token")
    ),
    (
        "response that is a parameter",
        [
            (
                WIDGETS,
                DELETED + DEFAULT,
                f"{DELETED}        default:\n          $ref: '#/components/parameters/ProjectId'  # here\n",
            )
        ],
        "refers to a component of the wrong kind",
    ),
    (
        "extension among responses",
        [(WIDGETS, DELETED, f"{DELETED}        x-docs: widgets/gone.rst  # here\n")],
        "the response x-docs is not a mapping",
    ),
    (
        "another token",
        [(ROOT, "    token:\n", "    token:  # here\n"), (ROOT, "X-Auth-Token", "X-Token")],
        "scheme token",
    ),
    (
        "token in the query",
        [(ROOT, "    token:\n", "    token:  # here\n"), (ROOT, "in: header", "in: query")],
        "scheme token",
    ),
    (
        "relative server",
        [(ROOT, "- url: https://widgets.example.com", "- url: /widgets  # here")],
        "the URL of a server is '/widgets'",
    ),
    *(
        (
            f"page {page}",
            [(WIDGETS, "      x-docs: widgets/show.rst\n", f"      x-docs: {page}  # here\n")],
            "of ShowWidget is no page",
        )
        for page in ("widgets/show.html", "http://widgets.example.com/show", "https://widgets.example.com", "a b.rst")
    ),
    ("another scheme", [(ROOT, "    token:\n", "    key:  # here\n")], "security scheme key"),
]

VALUES: list[tuple[str, list[Edit], str]] = [
    *(
        (
            name,
            [(WIDGETS, "          maxLength: 64\n", f"          maxLength: 64\n          default: {value}  # here\n")],
            says,
        )
        for name, value, says in (
            ("binary", "!!binary aGk=", "!!binary is not supported"),
            ("timestamp", "!!timestamp 2001-01-01", "!!timestamp is not supported"),
            ("set", "!!set {a, b}", "!!set is not supported"),
            ("own tag", "!widget a", "!widget is not supported"),
            ("Python object", "!!python/object/apply:os.getcwd []", "!!python/object/apply:os.getcwd is not"),
            ("no integer", "!!int x", "the value can't be read: x"),
            ("no truth value", "!!bool x", "the value can't be read: x"),
            ("endless number", "1e999", "the number is not finite: 1e999"),
            ("long number", "9" * 5000, "the value can't be read: 999"),
            ("deep nesting", "[" * 200 + "]" * 200, "values are nested more than 60 levels deep"),
            (
                "aliases of aliases",
                "[&a [x, x, x, x, x, x, x, x, x, x], &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a], "
                "&c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b], &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c], "
                "&e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d], [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]]",
                "stand for more than 1000000 values",
            ),
        )
    ),
    (
        "key with a tag",
        [(WIDGETS, "          maxLength: 64\n", "          !!int maxLength: 64  # here\n")],
        "the value can't be read: maxLength",
    ),
]
HEADER = "              description: Number of the request.\n              schema:\n                type: string\n"
HEADER_NAMES: list[tuple[str, list[Edit], str]] = [
    *(
        (
            f"header parameter {name}",
            [(WIDGETS, "- name: X-Trace\n", f"- name: {name}  # here\n")],
            "is not the name of an HTTP header",
        )
        for name in ("X Trace", "'X-Trace:'", "X-Spur-\u00c4", '"X-Trace\\r\\nX-Other"', "X(Trace)")
    ),
    *(
        (
            f"response header {name}",
            [
                (
                    WIDGETS,
                    "          description: The changed widget.\n",
                    "          description: The changed widget.\n          headers:\n"
                    f"            {name}:  # here\n{HEADER}",
                )
            ],
            "is not the name of an HTTP header",
        )
        for name in ("x id", "'x-id:'", "x-\u00e4", '"x-id\\n"')
    ),
    (
        "response header twice",
        [
            (
                WIDGETS,
                "          description: The changed widget.\n",
                "          description: The changed widget.\n          headers:\n            x-id:\n"
                f"{HEADER}            X-ID:  # here\n{HEADER}",
            )
        ],
        "the headers x-id and X-ID are the same",
    ),
]
CASES = [*HEADER_NAMES, *PAGINATION, *WAITERS, *NAMES, *SHAPES, *VALUES]


@pytest.mark.parametrize(("edits", "says"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_is_refused_with_its_place(edits: list[Edit], says: str, small_spec) -> None:
    for file, old, new in edits:
        small_spec.replace(old, new, file)
    (expected,) = [file for file in (WIDGETS, ROOT, CRATES) if "# here" in small_spec.read(file)]

    try:
        problems = lint(bundle(small_spec.folder))
    except SpecError as error:
        problems = error.problems

    place = (f"spec/{expected}", small_spec.line("# here", expected))
    assert [one for one in problems if (one.place.file, one.place.line) == place and says in one.what], problems


FITTING: list[tuple[str, list[Edit]]] = [
    (
        "page on the web",
        [(WIDGETS, "x-docs: widgets/show.rst", "x-docs: https://widgets.example.com/show_1.rst?a=b#c")],
    ),
    ("page 1", [(WIDGETS, "        first: 0\n", "        first: 1\n")]),
    (
        "allowed sizes",
        [(WIDGETS, LIMITS, "        default_limit: 10\n        allowed_limits: [10, 50]\n")],
    ),
    (
        "parameter whose default is 0",
        [
            (
                WIDGETS,
                LIMIT,
                LIMIT.replace("            minimum: 1\n", "").replace("default: 10", "default: 0"),
            )
        ],
    ),
    ("operations with similar names", [(WIDGETS, "operationId: UpdateWidget", "operationId: Operation")]),
    ("waiter of another", [(WIDGETS, "operationId: UpdateWidget", "operationId: CrateWaiter")]),
    (
        "umlauts",
        [
            (WIDGETS, "        finished_on:\n", "        gr\u00f6\u00dfe:\n"),
            (WIDGETS, "- name: sortBy", "- name: l\u00e4nge"),
        ],
    ),
    ("string with a tag", [(WIDGETS, "description: What to call it.", "description: !!str What to call it.")]),
]


@pytest.mark.parametrize("edits", [case[1] for case in FITTING], ids=[case[0] for case in FITTING])
def test_is_accepted(edits: list[Edit], small_spec, tmp_path: Path) -> None:
    for file, old, new in edits:
        small_spec.replace(old, new, file)

    document = bundle(small_spec.folder)

    assert lint(document) == []


@pytest.mark.parametrize("name", ["operations", "find", "extra", "extra_of"])
def test_reserved_arguments_are_those_that_methods_use(name: str, small_package: Path) -> None:
    """A method that uses one of its own arguments as a function or module would fail."""
    code = ast.parse((small_package / "resources" / "widgets.py").read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(code) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}

    assert name in used


def test_all_names_that_methods_use_are_reserved() -> None:
    from generator.lint.parameters import RESERVED_PARAMETERS
    from generator.lint.python_names import RESERVED_ARGUMENTS
    from generator.spec.naming import ANNOTATION_NAMES

    folder = generation.ROOT / "generated_client" / "aiomodelarts" / "resources"
    used = set[str]()
    for path in folder.glob("*.py"):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                own = {argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)}
                body = [node for part in function.body for node in ast.walk(part) if isinstance(node, ast.Name)]
                own |= {node.id for node in body if isinstance(node.ctx, ast.Store)}
                used |= {node.id for node in body} - own

    lower = {name for name in used if name.islower() and not name.startswith("_")}
    assert lower <= {*RESERVED_ARGUMENTS, *RESERVED_PARAMETERS, *ANNOTATION_NAMES}
