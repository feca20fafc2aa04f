"""Every parameter and field of every operation has an option of its own."""

from collections import Counter
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import click
import orjson
import pytest

from aiomodelarts.__main__ import main
from aiomodelarts.command_line.api_document import OperationText, operations, resolved
from aiomodelarts.command_line.main import root
from aiomodelarts.command_line.operation_command import OperationCommand
from aiomodelarts.command_line.operation_options import FieldOption, IdArgument

DOCUMENT = orjson.loads(files("aiomodelarts").joinpath("openapi.json").read_bytes())


def documented(operation: OperationText) -> Iterator[tuple[str, str]]:
    """The parameters and the fields at the top of the body, by place and name."""
    item = DOCUMENT["paths"][operation.path]
    for one in map(resolved, [*item.get("parameters", ()), *operation.node.get("parameters", ())]):
        if one["name"] != "project_id" and "x-same-as" not in one:
            yield one["in"], one["name"]
    schema: Mapping[str, Any] = operation.body or {}
    for name, node in schema.get("properties", {}).items():
        if not resolved(node).get("readOnly"):
            yield "body", name


def test_each_option_sets_one_field_and_each_field_has_an_option() -> None:
    wrong: list[str] = []
    for operation in operations().values():
        command = OperationCommand(operation, operation.method)
        options = [one for one in command.params if isinstance(one, click.Option)]
        typed = Counter(text for one in options for text in (*one.opts, *one.secondary_opts))
        keys = Counter(one.name for one in command.params)
        wrong += [f"{operation.id}: {text} occurs {number} times" for text, number in typed.items() if number > 1]
        wrong += [f"{operation.id}: the parameter {name} occurs {n} times" for name, n in keys.items() if n > 1]
        set_by = {
            (one.field.place, one.field.path) for one in command.params if isinstance(one, FieldOption | IdArgument)
        }
        paging = operation.pagination
        for place, name in documented(operation):
            if (place, (name,)) in set_by:
                continue
            if name == paging.get("index") or (name == paging.get("size") and "--page-size" in typed):
                continue
            wrong.append(f"{operation.id}: nothing sets {name} in {place}")
        if operation.body is not None and "--body" not in typed:
            wrong.append(f"{operation.id}: nothing sets the body")
    assert len(operations()) > 450
    assert not wrong, "\n".join(wrong)


def commands(group: click.Group, context: click.Context) -> Iterator[tuple[str, click.Command]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from ((f"{name} {inner}", one) for inner, one in commands(command, context))
        elif command is not None:
            yield name, command


def test_an_option_that_is_sent_under_two_names_belongs_to_both_clouds() -> None:
    operation = operations()["ListNotebooks"]
    (option,) = [one for one in OperationCommand(operation, "list").params if "--workspace-id" in one.opts]
    assert isinstance(option, click.Option)
    assert "Sent as workspaceId and workspace_id." in (option.help or "")
    assert "only." not in (option.help or "")


def test_other_commands_have_no_option_twice() -> None:
    group = root()
    found = {name: one for name, one in commands(group, click.Context(group)) if type(one) is not OperationCommand}
    wrong: list[str] = []
    for name, command in found.items():
        typed = Counter(text for one in command.params for text in (*one.opts, *one.secondary_opts))
        wrong += [f"{name}: {text} occurs {number} times" for text, number in typed.items() if number > 1]
    assert len(found) > 100
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("arguments", "line", "body"),
    [
        (
            ["notebooks", "renew-lease", "a", "--duration", "1h", "--body.duration", "2h"],
            "PATCH /v1/PROJECT_ID/notebooks/a/lease?duration=3600000 HTTP/1.1",
            {"duration": 7_200_000},
        ),
        (
            ["pools", "create-order", "p", "--action-type", "toPeriod", "--body.action-type", "toPeriod"],
            "POST /v2/PROJECT_ID/pools/p/orderid?actionType=toPeriod HTTP/1.1",
            {"actionType": "toPeriod"},
        ),
        (
            ["pools", "create-order", "p", "--body", '{"actionType": "toPeriod"}'],
            "POST /v2/PROJECT_ID/pools/p/orderid HTTP/1.1",
            {"actionType": "toPeriod"},
        ),
        (
            ["inference-service-tags", "list-services", "--page-size", "20", "--body.limit=30", "--body.offset=0"],
            "POST /v2/PROJECT_ID/modelarts-service-v2/resource-instances/filter?limit=20 HTTP/1.1",
            {"limit": 30, "offset": 0},
        ),
        (
            ["notebooks", "list", "--workspace-id", "3"],
            "GET /v1/PROJECT_ID/notebooks?workspaceId=3&workspace_id=3 HTTP/1.1",
            None,
        ),
    ],
)
def test_fields_with_one_name(
    arguments: list[str], line: str, body: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OS_PROJECT_ID", "HW_PROJECT_ID", "HUAWEICLOUD_SDK_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)
    assert main([*arguments, "--dry-run"]) == 0
    head, _, sent = capsys.readouterr().out.partition("\n\n")
    assert head.splitlines()[0] == line
    assert (orjson.loads(sent) if sent else None) == body
