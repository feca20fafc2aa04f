"""The tables of the migration guides name calls that exist, and all calls that both clients have."""

from __future__ import annotations

import inspect
import json
import re
import shutil
from pathlib import Path
from typing import NamedTuple

import click
import pytest

from aiomodelarts.command_line.method_calls import resource_class
from aiomodelarts.command_line.resource_group import ResourceGroup
from aiomodelarts.operations import OPERATIONS
from generator.__main__ import main
from generator.drift.sdk_facts import read_sdk_facts
from generator.migration.new_calls import UnknownCall, check_call, operation_at, shown_call, shown_command
from generator.migration.old_calls import OldCall, OtherClient, SdkCall, read_client, read_sdk_calls, read_sdk_notes
from generator.migration.record import SET_BY_CLIENT, record_sdk
from generator.migration.tables import sdk_row
from tests.peers import command_line_calls, openstack_calls

from .conftest import ROOT
from .sdk_package import write_sdk

DOCS = ROOT / "docs"
PAGES = sorted((DOCS / "migration").glob("from-*.md"))
FACTS = ROOT.parent / "shared" / "docs" / "huawei" / "operations.json"
SDK_METHODS, PROXY_METHODS, SESSION_CALLS = 297, 80, 108
ONLY_IN_TERRAFORM = 7
"""Operations of Huawei Cloud that its provider for Terraform uses, and the SDK has not."""


class TableRow(NamedTuple):
    """A row as a reader of the page sees it."""

    page: str
    cells: dict[str, str]


def table_rows() -> list[TableRow]:
    """The rows of all tables with new calls, read from the pages."""
    found: list[TableRow] = []
    for page in PAGES:
        names: list[str] = []
        for line in page.read_text(encoding="utf-8").splitlines():
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if not cells or "new call" in cells:
                names = cells
            elif names and not set(cells[0]) <= {"-"}:
                found.append(TableRow(page.name, dict(zip(names, cells, strict=True))))
    return found


ROWS = table_rows()


def all_calls(client: OtherClient) -> list[OldCall]:
    return [call for section in client.sections for call in section.calls]


def test_the_pages_have_the_tables_of_today(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migration", "--check"]) == 0, f"run `make migration`: {capsys.readouterr().out}"


def test_every_new_call_exists_with_its_arguments() -> None:
    problems: list[str] = []
    for row in ROWS:
        try:
            check_call(row.cells["new call"].strip("`"))
        except UnknownCall as error:
            problems.append(f"{row.page}: {error}")
    assert problems == []
    assert len(ROWS) == SDK_METHODS + PROXY_METHODS + 2 + SESSION_CALLS


def test_every_command_exists_with_its_arguments() -> None:
    problems = [f"{row.page}: {row.cells['command line']}" for row in ROWS if not command_exists(row)]
    assert problems == []


def command_exists(row: TableRow) -> bool:
    words = row.cells["command line"].strip("`").split()
    if not words:
        return not row.cells["new call"].startswith("`client.")
    group = ResourceGroup(words[1].replace("-", "_"))
    command = group.get_command(click.Context(group), words[2])
    if command is None:
        return False
    options = {name for one in command.params if isinstance(one, click.Option) for name in one.opts}
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    values = [word for word in words[3:] if not word.startswith("--")]
    return len(values) == len(arguments) and {word for word in words[3:] if word.startswith("--")} <= options


def test_names_in_the_notes_exist() -> None:
    problems: list[str] = []
    for row in ROWS:
        found = re.match(r"`client\.(\w+)\.(\w+)\(", row.cells["new call"])
        if found is None:
            continue
        kind, note = resource_class(found[1]), row.cells["what differs"]
        parameters = inspect.signature(getattr(kind, found[2])).parameters
        methods = re.findall(r"`((?:\w+_and_wait|follow_\w+|download_\w+))`", note)
        arguments = re.findall(r"`[\w.]+` is `(\w+)`", note)
        problems += [f"{row}: no method {name}" for name in methods if not hasattr(kind, name)]
        problems += [f"{row}: no argument {name}" for name in arguments if name not in parameters]
    assert problems == []


def test_no_operation_that_both_have_is_missing() -> None:
    sdk = read_sdk_calls()
    shown = [row.cells["old call"].strip("`").partition("(")[0] for row in ROWS if "huaweicloud" in row.page]
    assert sorted(shown) == sorted(call.function for call in sdk.calls)
    assert len(shown) == SDK_METHODS
    called = {text.id for call in sdk.calls if (text := operation_at(call.method, call.path)) is not None}
    huawei = {one.id for one in OPERATIONS.values() if one.clouds == ("huawei",)}
    assert len(huawei - called) == ONLY_IN_TERRAFORM
    assert set(read_sdk_notes()) <= {call.function for call in sdk.calls}


def test_the_methods_of_otcextensions_are_those_that_it_has() -> None:
    """`tests/peers` compares the same names with the installed package."""
    client = read_client("otcextensions")
    names = [call.old.partition("(")[0] for call in all_calls(client)]
    played = {step["method"] for step in openstack_calls.CALLS}
    assert sorted(names) == sorted(played | set(openstack_calls.NOT_REPAIRED))
    commands = {call.command for call in all_calls(client) if call.command} | {one.old for one in client.commands}
    assert commands == {step["command"] for step in command_line_calls.CALLS if "command" in step}


def test_methods_that_never_left_otcextensions_say_so() -> None:
    notes = {call.old.partition("(")[0]: call.note for call in all_calls(read_client("otcextensions"))}
    silent = {name for name, note in notes.items() if note.startswith("Did not send a request")}
    assert silent == set(openstack_calls.KNOWN_MISTAKES)


def test_a_call_of_the_modelarts_sdk_is_replaced_or_missing_once() -> None:
    client = read_client("modelarts_session")
    for section in client.sections:
        names = [call.old for call in section.calls]
        assert len(names) == len(set(names)), section.title
    assert all(bool(call.new) != bool(call.call) for call in all_calls(client))
    assert all(one.note for one in client.missing)


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts of the SDK (shared/docs/huawei) are not here")
def test_the_recorded_methods_are_those_of_the_facts() -> None:
    def shown(method: str, path: str, parameters: set[str]) -> tuple[str, str, tuple[str, ...]]:
        return method, path, tuple(sorted(parameters))

    recorded = {shown(one.method, one.path, set(one.parameters.values())) for one in read_sdk_calls().calls}
    facts = {
        shown(
            one.method,
            one.path,
            {f"{field.where}.{field.name}" for field in one.parameters if field.name not in SET_BY_CLIENT},
        )
        for one in read_sdk_facts(FACTS).operations
    }
    assert recorded == facts


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        ("client.models.get()", "missing a required argument"),
        ("client.models.get(model_id, color=...)", "unexpected keyword"),
        ("client.models.fetch(model_id)", "no such method"),
        ("client.flowers.get(id)", "no such method"),
        ("ModelArts(color=...)", "unexpected keyword"),
        ("storage.remove(target)", "neither a method of a client nor"),
        ("models", "not a call"),
    ],
)
def test_a_wrong_call_is_refused(call: str, reason: str) -> None:
    with pytest.raises(UnknownCall, match=reason):
        check_call(call)


def test_a_method_of_the_sdk_without_an_operation_or_argument_is_refused() -> None:
    with pytest.raises(UnknownCall, match="no operation is GET /v1/x"):
        sdk_row(SdkCall("show_x", "GET", "/v1/x", {}, None))
    models = SdkCall("list_models", "GET", "/v1/{project_id}/models", {"color": "query.color"}, None)
    with pytest.raises(UnknownCall, match="list_models: no argument for color"):
        sdk_row(models)


def test_a_row_shows_required_arguments_and_renamed_ones() -> None:
    call = SdkCall(
        "create_order_id", "POST", "/v2/{p}/pools/{n}/orderid", {"name": "path.name"}, {"action_type": "actionType"}
    )
    row = sdk_row(call)
    assert (row.old, row.new, row.command) == (
        "create_order_id(name, body)",
        "client.pools.create_order(pool_name)",
        "modelarts pools create-order NAME",
    )
    assert row.note == "`body.action_type` is `order_type`."
    assert shown_call("services.create", ("description",)).endswith("infer_type=..., config=..., description=...)")
    assert shown_command("services.find") == "modelarts services find NAME_OR_ID"


def test_the_tables_are_written_between_their_marks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(DOCS / "migration", tmp_path / "migration")
    shutil.copy(DOCS / "operations.md", tmp_path)
    page = tmp_path / "migration" / "from-otcextensions.md"
    right = page.read_text(encoding="utf-8")
    page.write_text(right.replace("`client.models.get(model_id)`", "`client.models.fetch(id)`"), encoding="utf-8")
    assert main(["migration", "--docs", str(tmp_path), "--check"]) == 1
    assert "from-otcextensions.md: does not match" in capsys.readouterr().out
    assert main(["migration", "--docs", str(tmp_path)]) == 0
    assert page.read_text(encoding="utf-8") == right
    page.write_text(right.replace("table: otcextensions;", "table: otc;"), encoding="utf-8")
    assert main(["migration", "--docs", str(tmp_path)]) == 2
    assert "there is no table otc" in capsys.readouterr().err
    page.unlink()
    assert main(["migration", "--docs", str(tmp_path)]) == 2
    assert "no page has the table otcextensions" in capsys.readouterr().err


def test_a_record_has_the_python_names_of_an_installed_sdk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree = {
        "id": "PlantTree",
        "method": "POST",
        "path": "/v1/{project_id}/trees/{tree-id}",
        "parameters": [
            {"name": "project_id", "in": "path", "type": "str"},
            {"name": "tree-id", "in": "path", "type": "str"},
            {"name": "X-Garden", "in": "header", "type": "str"},
        ],
        "body": "Tree",
        "response": "Tree",
    }
    schemas = {"Tree": {"full.name": {"type": "str"}}}
    folder, target = write_sdk(tmp_path, {"operations": [tree], "schemas": schemas}), tmp_path / "calls.json"
    assert record_sdk(folder / "huaweicloudsdkmodelarts", target) == 1
    assert json.loads(target.read_text(encoding="utf-8")) == {
        "client": "huaweicloudsdkmodelarts 9.1.0",
        "calls": [
            {
                "function": "plant_tree",
                "method": "POST",
                "path": "/v1/{project_id}/trees/{tree-id}",
                "parameters": {"tree_id": "path.tree-id", "x_garden": "header.X-Garden"},
                "body": {"full_name": "full.name"},
            }
        ],
    }
    assert main(["migration", "--record", str(tmp_path / "nowhere")]) == 2
    assert "huaweicloudsdkmodelarts is not there" in capsys.readouterr().err
