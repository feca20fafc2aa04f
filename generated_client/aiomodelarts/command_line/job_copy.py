"""Command `modelarts jobs copy`: the command of the method, with the changes of `jobs submit`."""

from __future__ import annotations

from typing import Any, cast

import click

from .api_document import operations
from .body_files import set_field
from .body_shapes import check_path
from .method_command import MethodCommand
from .values import option_pair


class CopyCommand(MethodCommand):
    """Copies a training job, with `--set NAME=VALUE` for hyperparameters and fields."""

    def __init__(self) -> None:
        super().__init__("training_jobs", "copy", "copy")
        self.allow_names()
        self.params.append(
            click.Option(
                ["--set", "values"],
                multiple=True,
                metavar="NAME=VALUE",
                help="Hyperparameter, or a field by its path, such as spec.resource.node_count=2. Repeatable.",
            ),
        )

    def call(self, **given: Any) -> None:
        """Call the method with the parameters of the command line and the changes, and exit."""
        for change in cast("tuple[str, ...]", given.pop("values", ())):
            self._change(given, change)
        super().call(**given)

    def _change(self, given: dict[str, Any], change: str) -> None:
        path, value = option_pair("--set", change)
        if any(step.isdecimal() for step in path.split(".")[1:]):
            raise click.UsageError(f"--set {path}: a copy can't change one item of a list; pass the whole list")
        name = path.partition(".")[0] if "." in path else "parameters"
        key = f"method_{name}"
        if key not in self.names:
            raise click.UsageError(f"--set {path}: a job has no field {name!r}")
        whole: Any = {} if given.get(key) is None else given[key]
        if not isinstance(whole, dict):
            raise click.UsageError(f"--{name}: it must be a JSON object")
        if "." in path:
            check_path(operations()["CreateTrainingJob"], path)
            set_field(cast("dict[str, Any]", whole), path.partition(".")[2], value)
        else:
            whole[path] = value
        given[key] = whole
