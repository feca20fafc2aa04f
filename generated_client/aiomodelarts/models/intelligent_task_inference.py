# Generated from spec/ by `make generate`; do not edit.
"""The model `IntelligentTaskInference`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class IntelligentTaskInference(BaseModel):
    """Settings for deploying a model for inference."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the model. Do not store secrets in them."""

    instance_count: int | None = None
    """Number of nodes that run the model."""

    model_id: str | None = None
    """ID of the labeling model."""

    specification: str | None = None
    """Flavor of the nodes, such as modelarts.vm.cpu.2u."""

    weight: int | None = None
    """Share of requests sent to this model, in percent. The shares of all models add up to 100."""
