"""The command of an operation."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from itertools import product
from typing import Any

import click

from .api_document import OperationText, operations_of
from .confirmation import confirm, is_deletion
from .fields import Field, fields_of, paging_field
from .operation_calls import Call, Wait
from .operation_options import CLOUDS, FieldOption, IdArgument, body_of, operation_parameters
from .operation_run import check_columns_of, is_reading, run_calls, stdin_lines
from .settings import Settings, request_options, settings_of, wait_options, with_shared_options, yes_option

ID_OR_NAME = "ID_OR_NAME"
OTC_DOCS = "https://docs.otc.t-systems.com/modelarts/api-ref"


class OperationCommand(click.Command):
    """The command of an operation.

    Args:
        operation: The operation.
        name: Name of the command, such as `delete-batch`.
    """

    def __init__(self, operation: OperationText, name: str) -> None:
        self.operation = operation
        self.by_name = ""
        super().__init__(
            name,
            params=operation_parameters(operation),
            callback=self.call,
            help=_help(operation),
            short_help=_short_help(operation),
        )
        self.params += _wait_options(operation)
        self.params += request_options()
        if is_deletion(operation):
            self.params.append(yes_option())
        with_shared_options()(self)

    def call(self, **given: Any) -> None:
        """Call the operation with the parameters of the command line, and exit."""
        context = click.get_current_context()
        settings = settings_of(context)
        settings.output.check()
        options = self._options(given)
        if given.get("page_size") is not None and (size := paging_field(self.operation, "size")) is not None:
            options[size] = given["page_size"]
        body = body_of(self.operation, given.get("body"), {one: v for one, v in options.items() if one.place == "body"})
        others = {one: value for one, value in options.items() if one.place in ("query", "header")}
        if not is_reading(self.operation):
            polls = operations_of(self.operation.resource).values() if given.get("wait") else ()
            check_columns_of([self.operation, *polls], settings)
        calls = [self.call_with(ids, others, body, settings) for ids in self._ids(given)]
        if is_deletion(self.operation) and not (settings.dry_run or settings.curl):
            confirm(self.operation, calls, settings)
        context.exit(
            run_calls(
                calls,
                settings,
                wait=Wait(given.get("timeout"), given.get("interval")) if given.get("wait") else None,
                limit=given.get("limit"),
                watch=given.get("watch"),
            )
        )

    def call_with(self, ids: Mapping[Field, str], others: Mapping[Field, Any], body: Any, settings: Settings) -> Call:
        """Return the call for the IDs or names of one resource, the other parameters and the body."""
        return Call(self.operation, {**ids, **others}, body, by_name=self.by_name)

    def allow_names(self, field: str) -> None:
        """Take a name in place of the ID in a field of the path, if the operation has it."""
        for one in self.params:
            if isinstance(one, IdArgument) and one.field.path == (field,):
                one.by_name = True
                one.metavar = ID_OR_NAME if one.nargs == 1 else f"{ID_OR_NAME}..."
                self.by_name = field

    def _options(self, given: Mapping[str, Any]) -> dict[Field, Any]:
        """Return the values of the fields that the user passed."""
        found: dict[Field, Any] = {}
        for parameter in self.params:
            if isinstance(parameter, FieldOption) and (value := given.get(parameter.name or "")) not in (None, ()):
                found[parameter.field] = parameter.value(value)
        required = [one for one in fields_of(self.operation) if one.place in ("query", "header") and one.required]
        missing = [f"--{one.option}" for one in required if one not in found and "default" not in one.node]
        if missing:
            raise click.UsageError(f"missing {' and '.join(missing)}")
        return found

    def _ids(self, given: Mapping[str, Any]) -> list[dict[Field, str]]:
        """Return the IDs of each call: one call for each ID that was passed or that standard input contains."""
        texts_of = [given[one.name or ""] for one in self.params if isinstance(one, IdArgument)]
        if sum([one].count("-") if isinstance(one, str) else list(one).count("-") for one in texts_of) > 1:
            raise click.UsageError("- can be passed only once, because standard input ends after the first one")
        names: list[Field] = []
        values: list[list[str]] = []
        for parameter in self.params:
            if not isinstance(parameter, IdArgument):
                continue
            passed = given[parameter.name or ""]
            texts = [passed] if isinstance(passed, str) else list(passed)
            names.append(parameter.field)
            values.append([line for text in texts for line in (stdin_lines() if text == "-" else [text])])
        if any(not text for one in values for text in one):
            raise click.UsageError("an ID is empty")
        return [dict(zip(names, one, strict=True)) for one in product(*values)]


def _wait_options(operation: OperationText) -> list[click.Parameter]:
    """Return the options for waiting, if the operation starts work that can be waited for."""
    actions: Mapping[str, Any] = operation.waiter.get("actions", {})
    if not any(action.get("operation") == operation.id for action in actions.values()):
        return []
    return wait_options()


def _help(operation: OperationText) -> str:
    """Return the help of an operation: what it does, its path and its documentation."""
    parts = [operation.summary, inspect.cleandoc(str(operation.node.get("description", "")))]
    notes = [CLOUDS[cloud] for cloud in operation.node.get("x-clouds", ()) if len(operation.node["x-clouds"]) == 1]
    if operation.node.get("x-generation") == "historical":
        notes.append("Older API.")
    if operation.node.get("deprecated") or operation.node.get("x-generation") == "withdrawn":
        notes.append("No longer documented.")
    docs = str(operation.node.get("x-docs", ""))
    if docs.endswith(".rst"):
        docs = f"{OTC_DOCS}/{docs.removesuffix('.rst')}.html"
    parts.append(" ".join(notes))
    parts.append(f"\b\n{operation.verb} {operation.path}\n{operation.id}\n{docs}")
    return "\n\n".join(part for part in parts if part)


def _short_help(operation: OperationText) -> str:
    return operation.summary.removesuffix(".")
