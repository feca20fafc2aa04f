# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeScaleOption`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class SuperNodeScaleOption(BaseModel):
    """Flavor to which a super node can be scaled."""

    flavor: str | None = None
    """Flavor of the super node after scaling."""

    resource_flavor: str | None = None
    """Resource flavor, the name of the flavor in ModelArts."""

    is_sold_out: bool | None = None
    """Whether the servers that are needed are sold out."""
