"""Tables of the migration guides, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from aiomodelarts.operations import OPERATIONS

from . import notes
from .new_calls import UnknownCall, arguments_by_wire, check_call, operation_at, shown_call, shown_command
from .old_calls import OldCall, OtherClient, Sdk, SdkCall


@frozen
class Row:
    """A row of a table.

    Args:
        old: Call of the other client.
        old_command: Command of the other client; empty if it has none.
        new: Call of this client.
        command: Command of this client; empty if it has none.
        note: What differs.
    """

    old: str
    old_command: str
    new: str
    command: str
    note: str


def row_of(call: OldCall) -> Row:
    """Return the row of a call.

    Raises:
        UnknownCall: The client lacks what replaces it.
    """
    if call.call:
        check_call(call.call)
        return Row(call.old, call.command, call.call, "", call.note)
    return Row(call.old, call.command, shown_call(call.new, call.shows), shown_command(call.new), call.note)


def sdk_row(call: SdkCall, note: str = "") -> Row:
    """Return the row of a method of `huaweicloudsdkmodelarts`.

    Args:
        call: The method.
        note: What differs besides what the description of the operation says.

    Raises:
        UnknownCall: The client lacks the operation or one of its arguments.
    """
    text = operation_at(call.method, call.path)
    if text is None:
        raise UnknownCall(f"{call.function}: no operation is {call.method} {call.path}")
    operation = OPERATIONS[text.id]
    name = f"{operation.resource}.{operation.name}"
    note = notes.joined(
        notes.renames_note(_renamed(call, arguments_by_wire(text))),
        notes.paging_note(text, operation.pagination),
        notes.waiting_note(operation),
        notes.times_note(operation),
        notes.batch_note(text),
        note,
    )
    path = [attribute for attribute, place in call.parameters.items() if place.startswith("path.")]
    path.sort(key=lambda attribute: call.path.find(f"{{{call.parameters[attribute].removeprefix('path.')}}}"))
    own = [*path, *(["body"] if call.body is not None else [])]
    return Row(f"{call.function}({', '.join(own)})", "", shown_call(name), shown_command(name), note)


def _renamed(call: SdkCall, arguments: dict[str, str]) -> dict[str, str]:
    """Return the arguments that have other names here. Those in the path are passed by position."""
    places = {name: place for name, place in call.parameters.items() if not place.startswith("path.")}
    places.update({f"body.{name}": f"body.{wire}" for name, wire in (call.body or {}).items()})
    lacking = sorted(name for name, place in places.items() if place not in arguments)
    if lacking:
        raise UnknownCall(f"{call.function}: no argument for {', '.join(lacking)}")
    named = {name: arguments[place] for name, place in places.items()}
    return {name: new for name, new in named.items() if name.removeprefix("body.") != new}


def table(rows: Iterable[Row], *, with_old_commands: bool = False) -> str:
    """Return a table.

    Args:
        rows: Its rows.
        with_old_commands: Whether it has a column for the commands of the other client.
    """
    columns = ["old call", *(["old command"] if with_old_commands else []), "new call", "command line", "what differs"]
    lines = [f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
    for row in rows:
        old_commands = [_code(f"openstack {row.old_command}" if row.old_command else "")] if with_old_commands else []
        cells = [_code(row.old), *old_commands, _code(row.new), _code(row.command), _cell(row.note)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def missing_table(calls: Sequence[OldCall]) -> str:
    """Return the table of the calls that have no replacement."""
    lines = ["| old call | what to do |", "|---|---|"]
    return "\n".join([*lines, *(f"| {_code(one.old)} | {_cell(one.note)} |" for one in calls)])


def client_tables(client: OtherClient) -> str:
    """Return the tables of another client, with a heading for each section."""
    with_commands = any(call.command for section in client.sections for call in section.calls)
    parts: list[str] = []
    for section in client.sections:
        parts += [f"### {section.title}", table(map(row_of, section.calls), with_old_commands=with_commands)]
    return "\n\n".join(parts)


def command_table(client: OtherClient) -> str:
    """Return the table of the commands that call none of the methods."""
    lines = ["| old command | new call | command line | what differs |", "|---|---|---|---|"]
    for one in map(row_of, client.commands):
        lines.append(
            f"| {_code(f'openstack {one.old}')} | {_code(one.new)} | {_code(one.command)} | {_cell(one.note)} |"
        )
    return "\n".join(lines)


def sdk_tables(sdk: Sdk, areas: dict[str, list[str]], own_notes: dict[str, str]) -> str:
    """Return the tables of `huaweicloudsdkmodelarts`, one for each area.

    Args:
        sdk: Its methods.
        areas: Resources of each area.
        own_notes: Notes by method.
    """
    rows = {call.function: sdk_row(call, own_notes.get(call.function, "")) for call in sdk.calls}
    resources = {call.function: rows[call.function].new.split(".")[1] for call in sdk.calls}
    parts: list[str] = []
    for area, members in areas.items():
        own = [name for name in rows if resources[name] in members]
        own.sort(key=lambda name: (members.index(resources[name]), rows[name].new))
        if own:
            parts += [f"### {area[0].upper()}{area[1:]}", table(rows[name] for name in own)]
    return "\n\n".join(parts)


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
