"""Text for people: nested fields, times ahead of this machine, durations, colors, and how to continue a wait."""

import io
import re
import sys
from datetime import UTC, datetime, timedelta

import click
import pytest

from aiomodelarts.command_line.api_document import operations
from aiomodelarts.command_line.body_shapes import check_path, unknown_fields
from aiomodelarts.command_line.exit_codes import error_line
from aiomodelarts.command_line.job_copy import CopyCommand
from aiomodelarts.command_line.jobs_commands import jobs_group
from aiomodelarts.command_line.output.cells import age, cell, state_style
from aiomodelarts.command_line.output.chosen_columns import check_columns
from aiomodelarts.command_line.output.column_widths import fitted_widths
from aiomodelarts.command_line.output.columns import Column, columns_of
from aiomodelarts.command_line.output.formats import Output, event_text, rendered
from aiomodelarts.command_line.output.tables import people_text
from aiomodelarts.command_line.progress_lines import how_to_continue
from aiomodelarts.command_line.values import name_and_value, option_pair
from aiomodelarts.command_line.yaml_text import yaml_value

JOB = {"kind": "job", "metadata": {"name": "roses", "id": "1"}, "spec": {"resource": {"flavor_detail": {"size": 64}}}}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch):
    """Return a function that returns the lines of an object on a terminal."""

    def shown(columns: int, width_of_terminal: int, chosen: bool = False) -> list[str]:
        monkeypatch.setattr(sys, "stdout", Terminal())
        monkeypatch.setenv("COLUMNS", str(width_of_terminal))
        monkeypatch.setenv("TERM", "xterm")
        paths = [Column(("metadata", "name"), "name")][:columns]
        text = people_text(JOB, paths, chosen=chosen)
        return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()]

    return shown


def test_fields_of_nested_objects_are_indented_on_narrow_terminals(shown) -> None:
    lines = shown(0, 60)
    assert [line.split() for line in lines] == [
        ["kind", "job"],
        ["metadata"],
        ["name", "roses"],
        ["id", "1"],
        ["spec"],
        ["resource"],
        ["flavor_detail"],
        ["size", "64"],
    ]
    assert [len(line) - len(line.lstrip()) for line in lines] == [0, 0, 2, 2, 0, 2, 4, 6]


def test_paths_are_whole_where_there_is_room(shown) -> None:
    assert "spec.resource.flavor_detail.size  64" in shown(0, 200)
    assert shown(1, 40, chosen=True) == ["metadata.name  roses"]


def test_lists_are_whole_in_an_object_and_cut_in_a_table() -> None:
    parameters = [{"name": "learning_rate", "value": "0.5"}, {"name": "epochs", "value": "30"}]
    assert '"epochs","value":"30"}]' in people_text({"parameters": parameters}, (), chosen=False)
    assert people_text({"used": ["A", "B", 1]}, (), chosen=False) == "used  A, B, 1"
    assert people_text({"used": []}, (), chosen=False) == "used  []"
    assert people_text({"used": ["A" * 700]}, (), chosen=False).endswith("A…")
    assert people_text([{"parameters": parameters}], [Column(("parameters",), "x")], chosen=False).endswith("…")


def test_times_and_durations() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    for ahead, text in ((-90, "1m30s"), (-86400 * 11 - 7200, "11d"), (0, "0s"), (13, "in 13s"), (7200, "in 2h")):
        assert age(now + timedelta(seconds=ahead), now) == text
    for form, value, text in (
        ("duration-milliseconds", 150_000, "2m30s"),
        ("duration-seconds", 36_060, "10h1m"),
        ("duration-hours", 36, "1d12h"),
        ("duration-milliseconds", -1, "-1"),
        ("duration-milliseconds", 500, "500"),
        ("duration-seconds", True, "yes"),
        ("duration-seconds", "1h", "1h"),
    ):
        assert cell(Column(("a",), "a", "plain", form), value, now) == text, (form, value)


def test_an_id_is_never_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    ident = "0000007f-5eed-4000-8000-0123456789ab"
    monkeypatch.setattr(sys, "stdout", Terminal())
    rows = [{"name": "a" * 40, "id": ident, "status": "RUNNING", "flavor": "x" * 30, "created": None}]
    for width in (80, 60, 40, 20):
        for chosen in (False, True):
            monkeypatch.setenv("COLUMNS", str(width))
            text = re.sub(
                r"\x1b\[[0-9;]*m", "", people_text(rows, COLUMNS if not chosen else COLUMNS[:3], chosen=chosen)
            )
            assert max(len(line.rstrip()) for line in text.splitlines()) <= width, (width, chosen)
            if width >= 40 and not chosen:
                assert ident in text, width
            elif not chosen:
                assert ident in "".join(text.split())


def test_a_wait_can_be_continued() -> None:
    for line, command in (
        (how_to_continue("deployments", "deployments 7/8"), "deployments wait 7 8"),
        (
            how_to_continue("notebooks", "notebooks 7", until=["STOPPED", "a b"]),
            "notebooks wait 7 --for STOPPED --for 'a b'",
        ),
        (how_to_continue("pools", "pools 7", gone=True), "pools wait-gone 7"),
    ):
        assert line.endswith(f": modelarts {command}"), line


def test_unknown_fields_of_bodies_are_found() -> None:
    schema = operations()["CreateTrainingJob"].body
    assert schema is not None
    body = {"metadata": {"name": "x", "nmae": 1, "annotations": {"any": "1"}}, "spec": {"resource": None}, "x": {}}
    body |= {"algorithm": {"parameters": [{"name": "a"}, {"vaule": 1}], "environments": {"HOME": "/"}}}
    found = unknown_fields(schema, body)
    assert [".".join(path) for path, _ in found] == ["metadata.nmae", "x", "algorithm.parameters.1.vaule"]
    for path in ("spec.resource.node_count", "algorithm.parameters.0.value", "metadata.annotations.a"):
        check_path(operations()["CreateTrainingJob"], path)
    for path, message in (
        ("spec.resorce.node_count", "has no field 'resorce'; did you mean resource?"),
        ("algorithm.parameters.0.vaule", "did you mean value?"),
    ):
        with pytest.raises(click.UsageError) as refused:
            check_path(operations()["CreateTrainingJob"], path)
        assert message in refused.value.message


def test_colors_of_states() -> None:
    for text, style in (("Info", ""), ("ok", "green"), ("Warning", "yellow"), ("Failed", "red"), ("STOPPED", "dim")):
        assert state_style(text) == style


COLUMNS = [
    Column(("name",), "name", "name"),
    Column(("id",), "id", "id"),
    Column(("status",), "state", "state"),
    Column(("flavor",), "flavor"),
    Column(("user",), "user"),
    Column(("created",), "age", "age"),
]


def test_the_name_gets_the_room_of_less_important_columns() -> None:
    natural = [40, 36, 9, 24, 12, 3]
    for room, widths in (
        (200, {0: 40, 1: 36, 2: 9, 3: 24, 4: 12, 5: 3}),
        (130, {0: 40, 1: 36, 2: 9, 3: 20, 4: 12, 5: 3}),
        (110, {0: 32, 1: 36, 2: 9, 3: 10, 4: 10, 5: 3}),
        (100, {0: 34, 1: 36, 2: 9, 3: 10, 5: 3}),
        (80, {0: 26, 1: 36, 2: 9, 5: 3}),
        (66, {0: 12, 1: 36, 2: 9, 5: 3}),
        (60, {0: 11, 1: 36, 2: 9}),
        (50, {0: 12, 1: 36}),
        (40, {1: 36}),
    ):
        shown = fitted_widths(COLUMNS, natural, room)
        assert shown is not None, room
        assert dict(shown) == widths, room
    assert fitted_widths(COLUMNS, natural, 35) is None
    chosen = fitted_widths(COLUMNS, natural, 90, can_drop=False)
    assert chosen is not None
    assert dict(chosen) == {0: 12, 1: 36, 2: 9, 3: 10, 4: 10, 5: 3}


def test_a_name_that_is_the_only_id_is_whole() -> None:
    without_id = [one for one in COLUMNS if one.meaning != "id"]
    shown = fitted_widths(without_id, [50, 9, 24, 12, 3], 70)
    assert shown is not None
    assert dict(shown) == {0: 50, 1: 9, 4: 3}
    shown = fitted_widths(without_id, [50, 9, 24, 12, 3], 55)
    assert shown is not None
    assert dict(shown) == {0: 50}


NOTEBOOKS = operations()["ListNotebooks"]
ROWS = [{"id": "1", "name": "roses", "more": {"extra": 1}}, {"id": "2", "name": "tulips"}]


def table(columns: str, rows: object = ROWS, query: str = "", form: str = "csv") -> list[str]:
    """The lines of a list of notebooks."""
    known = columns_of(NOTEBOOKS, NOTEBOOKS.item, wide=False)
    output = Output(form, query, "", tuple(columns.split(",")))
    return rendered(rows, output, known, NOTEBOOKS.item).splitlines()


def test_columns_are_chosen_by_path_or_title() -> None:
    for columns, lines in (
        ("name,lease.type", ["name,lease.type", "roses,", "tulips,"]),
        ("name,more.extra", ["name,more.extra", "roses,1", "tulips,"]),
        ("more", ["more", '"{""extra"":1}"', '""']),
        ("state,Age", ["status,create_at", ",", ","]),
        ("endpoints,volume", ["endpoints,volume", ",", ","]),
    ):
        assert table(columns) == lines, columns
    assert table("a,b", query="[].{a: id, b: name}") == ["a,b", "1,roses", "2,tulips"]
    assert table("a", query="[?name=='none'].{a: id}") == ["a"]
    aged = [{"create_at": 1767312000000, "name": "roses", "lease": {"create_at": 1767312060000}}]
    shown = table("create_at,lease.create_at", aged, form="table")
    assert shown[1] == "2026-01-02 00:00:00Z  2026-01-02 00:01:00Z"


def test_unknown_columns_are_refused() -> None:
    for columns, rows, query, message in (
        ("nmae", ROWS, "", "no column 'nmae'; did you mean 'name'? The columns are name, id, state, flavor, age"),
        ("name,quite_another", ROWS, "", "no column 'quite_another'. The columns are name"),
        ("volume.size", ROWS, "", "no column 'volume.size'"),
        ("name.first", ROWS, "", "no column 'name.first'"),
        ("nmae", [], "", "no column 'nmae'"),
        ("nmae", ROWS[0], "", "no column 'nmae'"),
        ("name", ROWS, "[].{a: id}", "no column 'name'. The columns are a"),
        ("", ROWS, "", "no column ''"),
    ):
        with pytest.raises(click.UsageError) as refused:
            table(columns, rows, query)
        assert message in refused.value.message, columns
    for rows in (ROWS, []):
        with pytest.raises(click.UsageError, match=r"^--sort: there is no column 'nmae'; did you mean 'name'\?"):
            rendered(rows, Output("table", sort="-nmae"), COLUMNS, NOTEBOOKS.item)
    assert rendered([], Output("ids", sort="-volume.capacity"), COLUMNS, NOTEBOOKS.item) == ""
    with pytest.raises(click.UsageError, match=r"^--query: keys\(\) takes object, not array$"):
        table("name", query="keys(@)")
    with pytest.raises(click.UsageError, match="no column 'nmae'"):
        event_text({"name": "roses"}, Output(columns=("nmae",)), (), first=True)
    checked = operations()["CreateNotebook"].response
    assert checked is not None
    check_columns(["name", "lease.type", "age"], COLUMNS, [checked])
    with pytest.raises(click.UsageError, match="did you mean 'name'"):
        check_columns(["nmae"], COLUMNS, [checked])


def test_help_of_commands_for_daily_work() -> None:
    group = jobs_group()
    context = click.Context(group, info_name="jobs")
    for name, usage in (
        ("copy", "jobs copy [OPTIONS] ID_OR_NAME\n"),
        ("delete", "jobs delete [OPTIONS] ID_OR_NAME...\n"),
        ("show", "jobs show [OPTIONS] ID_OR_NAME...\n"),
        ("list-metrics", "jobs list-metrics [OPTIONS] ID_OR_NAME TASK_ID\n"),
        ("download-log", "jobs download-log [OPTIONS] ID_OR_NAME TASK TO\n"),
    ):
        command = group.get_command(context, name)
        assert command is not None, name
        text = command.get_help(click.Context(command, info_name=name, parent=context))
        assert usage in text
        assert "None removes" not in text


def test_errors_of_files_name_the_file() -> None:
    missing = FileNotFoundError(2, "No such file or directory", "/no/folder\n/x.log")
    assert error_line(missing) == "/no/folder /x.log: No such file or directory"
    assert error_line(OSError(28, "No space left on device")) == (
        "the output can't be written: No space left on device"
    )


def test_errors_of_yaml_have_a_line_and_a_reason() -> None:
    for text, reason in (
        ("a: 1\nb: {c: 1\n", "line 3: expected ',' or '}', but got '<stream end>'"),
        ("a: 1\n\tb: 1\n", "line 2: found character '\\t' that cannot start any token"),
        ("a: 1\na: 2\n", "line 2: the name 'a' is there twice"),
    ):
        with pytest.raises(ValueError, match=r"job\.yaml is neither JSON nor YAML in") as refused:
            yaml_value(text, "job.yaml")
        assert str(refused.value).endswith(reason)


def test_pairs() -> None:
    for text, pair in (("a=b", ("a", "b")), ("a=", ("a", "")), ("a==b=c", ("a", "=b=c")), (" a= b", (" a", " b"))):
        assert name_and_value(text) == pair
    for text in ("", "a", "=", "=a"):
        with pytest.raises(click.UsageError, match="it must be NAME=VALUE"):
            option_pair("--set", text)
    with pytest.raises(click.UsageError, match="--set 'rate': it must be NAME=VALUE"):
        CopyCommand().call(values=("rate",))


def test_ids_and_ages_of_resources() -> None:
    for name, meaning, path in (
        ("ListServices", "age", "publish_at"),  # the start time is that of batch services
        ("ListNotebooks", "age", "create_at"),
        ("ListDevelopmentEnvironments", "age", "creation_timestamp"),
        ("ShowWorkflowScheduleList", "id", "uuid"),
    ):
        listing = operations()[name]
        found = {one.meaning: one for one in columns_of(listing, listing.item, wide=False)}
        assert ".".join(found[meaning].path) == path
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    column = Column(("creation_timestamp",), "age", "age", "digits")
    assert cell(column, "1767308400000", moment) == "1h"
