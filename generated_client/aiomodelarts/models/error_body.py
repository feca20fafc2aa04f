# Generated from spec/ by `make generate`; do not edit.
"""The model `ErrorBody`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ErrorBody(BaseModel):
    """Common keys of an error response. The keys that are present depend on the API family."""

    error_code: str | None = None
    """Error code, such as ModelArts.0104 or APIG.0301."""

    error_msg: str | None = None
    """Error message."""

    error_message: str | None = None
    """Error message in APIs that use this older key instead of error_msg."""

    error_solution: str | None = None
    """Suggestion for fixing the error."""

    is_success: bool | None = None
    """Whether the request succeeded. Always false in an error response of the older training service."""

    request_id: str | None = None
    """ID of the request, assigned by the API gateway."""
