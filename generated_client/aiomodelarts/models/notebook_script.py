# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookScript`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_script_mode import NotebookScriptMode, NotebookScriptModeValue
    from .notebook_script_type import NotebookScriptType, NotebookScriptTypeValue


class NotebookScript(BaseModel):
    """A script that runs when a notebook starts."""

    script: str | Unset | None = UNSET
    """Script in Base64, or the absolute path of a script file, depending on the type."""

    type: NotebookScriptType | NotebookScriptTypeValue | Unset | None = UNSET
    """Form of the script. Defaults to SCRIPT."""

    mode: NotebookScriptMode | NotebookScriptModeValue | Unset | None = UNSET
    """Whether the start waits for the script. Defaults to ASYNC. Huawei Cloud only."""
