# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTemplateGroup`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AutoSearchTemplateGroup(BaseModel):
    """Templates of one search type."""

    algorithm_type_en: str
    """Search type in English, such as hpo or nas. Part of the path of a template."""

    algorithm_type_zh: str | None = None
    """Search type in Chinese."""

    algorithm_names: list[str]
    """Names of the algorithms with a template."""
