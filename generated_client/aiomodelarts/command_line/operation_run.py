"""Run the calls of a command and show their results."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click
from attrs import evolve

from ..core.errors.lookup_errors import AmbiguousName
from .api_document import OperationText
from .dry_run import Captured, RequestCapture, request_text
from .exit_codes import LOGIN, exit_code, report
from .method_calls import json_of
from .named_resource import id_of
from .operation_calls import Call, Wait
from .output.chosen_columns import ANY_COLUMN, check_columns
from .output.columns import columns_of
from .output.formats import write
from .output.secrets import Secrets
from .printable_text import can_move_cursor, clear_screen, for_terminal
from .running import run
from .settings import Settings

if TYPE_CHECKING:
    from ..core.operation.operation import Request
    from ..modelarts import ModelArts

MOST_LINES, LONGEST_LINE = 100_000, 4096


def stdin_lines() -> list[str]:
    """Return the IDs in standard input: the first word of each line. Lines that begin with # are comments.

    Raises:
        click.UsageError: Standard input is a terminal, has no lines or too many.
    """
    if sys.stdin.isatty():
        raise click.UsageError(
            "- reads IDs from standard input, which is a terminal; pipe the output of `… -o ids` to it"
        )
    found: list[str] = []
    for number in range(MOST_LINES + 1):
        line = sys.stdin.buffer.readline(LONGEST_LINE + 1)
        if not line:
            return found
        if len(line) > LONGEST_LINE:
            raise click.UsageError(f"standard input has a line with more than {LONGEST_LINE} bytes, which is no ID")
        try:
            words = line.decode("utf-8" if number else "utf-8-sig").split()
        except UnicodeDecodeError:
            raise click.UsageError("standard input is not UTF-8 text") from None
        if words and not words[0].startswith("#"):
            found.append(words[0])
    raise click.UsageError(f"standard input has more than {MOST_LINES} lines")


def run_calls(
    calls: Sequence[Call],
    settings: Settings,
    *,
    wait: Wait | None = None,
    limit: int | None = None,
    watch: float | None = None,
) -> int:
    """Run calls one after another, show their results and return the exit code.

    A failed call does not prevent those after it. The exit code is that of the first failure.

    Args:
        calls: The calls of one operation.
        settings: Settings of the command.
        wait: How to wait for the result of an action; None to return at once.
        limit: Maximum number of items of a list; None for all.
        watch: Seconds after which a list is shown again; None to show it once.
    """
    if settings.dry_run or settings.curl:
        return show_requests(calls, settings)
    return run(_run(calls, settings, wait, limit, watch), settings)


def show_requests(calls: Sequence[Call], settings: Settings) -> int:
    """Print the requests of calls instead of sending them, and return the exit code."""
    for number, call in enumerate(calls):
        try:
            text = request_text(asyncio.run(_captured(call)), settings)
        except Exception as error:
            report(error, debug=settings.debug)
            return exit_code(error)
        print(("\n" if number and not settings.curl else "") + for_terminal(text))  # noqa: T201
    return 0


async def _captured(call: Call) -> Request:
    try:
        await call.start(RequestCapture())
    except Captured as captured:
        return captured.request
    raise TypeError(f"{call.operation.id} sends no request")


async def _run(
    calls: Sequence[Call],
    settings: Settings,
    wait: Wait | None,
    limit: int | None,
    watch: float | None,
) -> int:
    code = 0
    async with settings.client() as client:
        if watch is not None and calls:
            return await _watch(client, calls[0], settings, limit, watch)
        results: list[Any] = []
        if len(calls) > 1 and not is_reading(calls[0].operation):
            calls = await _with_ids(client, calls)
        for call in calls:
            try:
                result = await _result(client, call, wait, limit)
                results.append(call.last_id if result is None and settings.output.format == "ids" else result)
            except Exception as error:
                if len(calls) == 1:
                    raise
                report(error, verbose=settings.verbose, debug=settings.debug)
                code = code or exit_code(error)
                if exit_code(error) == LOGIN:
                    break  # further attempts fail too, and could lock the account
    if calls:
        shown = results[0] if len(calls) == 1 else _together(results)
        if shown or len(calls) == 1 or settings.output.format not in ("table", "wide"):
            show_result(calls[0].operation, shown, settings, has_checked=not is_reading(calls[0].operation))
    return code


def _together(results: Sequence[Any]) -> list[Any]:
    """Return the results of several calls as one list; lists are joined."""
    there = [one for one in results if one is not None]
    if there and all(isinstance(one, list) for one in there):
        return [item for one in there for item in one]
    return there


async def _result(client: ModelArts, call: Call, wait: Wait | None, limit: int | None) -> Any:
    """Return the result of a call as JSON types: all items of a list, up to the limit."""
    if call.by_name:
        call = await _with_id(client, call)
    if wait is not None:
        from .progress_lines import progress_of

        action, node = _action(call.operation)
        until = () if action == "create" else (action,)
        gone = bool(node.get("gone"))
        subject = "" if action == "create" else call.subject
        with progress_of(
            call.operation.resource, until=() if gone else until, gone=gone, subject=subject
        ) as on_progress:
            options = {"on_progress": on_progress, "timeout": wait.timeout, "interval": wait.interval}
            return json_of(await call.start(client, method=f"{action}_and_wait", **options))
    started = call.start(client)
    if not call.operation.pagination:
        return await _collected(started)
    return [json_of(item) for item in await started.collect(limit=limit)]


async def _with_ids(client: ModelArts, calls: Sequence[Call]) -> list[Call]:
    """Return calls with IDs in place of names, all of which are looked up before the first call.

    Raises:
        AmbiguousName: Several resources have one of the names. Nothing was changed.
        ModelArtsError: The login failed.
    """
    found: list[Call] = []
    for call in calls:
        try:
            found.append(await _with_id(client, call) if call.by_name else call)
        except Exception as error:
            if isinstance(error, AmbiguousName) or exit_code(error) == LOGIN:
                raise
            found.append(call)  # it looks the name up again, and reports why that fails
    return found


async def _with_id(client: ModelArts, call: Call) -> Call:
    """Return a call with the ID in place of the name."""
    named = ("path", (call.by_name,))
    ids = {
        one: await id_of(client, call.operation.resource, str(value)) if (one.place, one.path) == named else value
        for one, value in call.parameters.items()
    }
    return evolve(call, parameters=ids, by_name="")


async def _collected(started: Any) -> Any:
    """Return the result of a method: of an awaitable, or of a stream of events."""
    if hasattr(started, "__aiter__") and not hasattr(started, "__await__"):
        return [json_of(one) async for one in started]
    return json_of(await started)


def _action(operation: OperationText) -> tuple[str, Mapping[str, Any]]:
    """Return the action of the waiter that calls an operation: its name and its description."""
    actions: Mapping[str, Mapping[str, Any]] = operation.waiter.get("actions", {})
    return next((name, action) for name, action in actions.items() if action.get("operation") == operation.id)


async def _watch(client: ModelArts, call: Call, settings: Settings, limit: int | None, seconds: float) -> int:
    """Show a list again and again until Ctrl-C."""
    while True:
        result = await _result(client, call, None, limit)
        clear_screen()
        show_result(call.operation, result, settings)
        if not can_move_cursor(sys.stdout):
            print(flush=True)  # noqa: T201
        await client.clock.sleep(max(seconds, 1.0))


def show_result(operation: OperationText, result: Any, settings: Settings, *, has_checked: bool = False) -> None:
    """Write the result of an operation.

    Args:
        operation: The operation, whose response says which columns there are and what is secret.
        result: JSON value: a list of items, an object, bytes, or None.
        settings: Settings of the command.
        has_checked: Whether the columns that the user chose were checked before a request was sent.
    """
    from ..operations import OPERATIONS

    output = settings.output
    if isinstance(result, bytes):
        sys.stdout.buffer.write(result)
        return
    schema, rows = operation.item or operation.response, isinstance(result, list)
    # Of an object, all fields are shown.
    wide = not rows or output.format in ("wide", "csv")
    columns = columns_of(operation, schema, wide=wide, limited=rows or output.format == "csv")
    known = ANY_COLUMN if has_checked else schema
    secrets = Secrets(schema, OPERATIONS[operation.id].sensitive_names)
    write(result, output, columns, schema=known, secrets=secrets)


def check_columns_of(operations: Sequence[OperationText], settings: Settings) -> None:
    """Check the columns that the user chose before a request changes something.

    Args:
        operations: Operations whose response may be shown.
        settings: Settings of the command.

    Raises:
        click.UsageError: A column is in none of the responses.
    """
    if not settings.output.columns or settings.output.query:
        return
    shown = [(one, schema) for one in operations if (schema := one.item or one.response) is not None]
    known = [column for one, schema in shown for column in columns_of(one, schema, wide=False)]
    check_columns(settings.output.columns, known, [schema for _, schema in shown])


def is_reading(operation: OperationText) -> bool:
    """Return whether an operation changes nothing: a GET, or a list that is requested with a body."""
    return operation.verb == "GET" or bool(operation.pagination)
