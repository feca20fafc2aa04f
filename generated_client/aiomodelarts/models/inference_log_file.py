# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceLogFile`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class InferenceLogFile(BaseModel):
    """Log files in a container."""

    log_path: str | Unset | None = UNSET
    """Folder of the files, which starts with a slash. All but the first level may contain the wildcards * and ?. At
    most 512 characters.
    """

    file_pattern: str | Unset | None = UNSET
    """Names of the files, with the wildcards * and ?. Compressed files are not collected. At most 255 characters."""
