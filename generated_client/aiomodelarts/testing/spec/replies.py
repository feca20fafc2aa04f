"""Replies of the fake, and error replies in the format of each API family."""

from typing import Any

from attrs import evolve, field, frozen

from ...core.operation.operation import Operation

# The older training service reports failures in responses with status 200.
ENVELOPE_RESOURCES = frozenset(
    {
        "built_in_algorithms",
        "job_specifications",
        "training_job_configurations",
        "training_jobs_v1",
        "visualization_jobs",
    }
)
OLDER_SPELLING_RESOURCES = frozenset({"development_environments"})
OLDER_SPELLING_OPERATIONS = frozenset({"ShowVisualizationJob"})

INVALID = "ModelArts.0104"


@frozen
class Reply:
    """Content of a response.

    Args:
        body: JSON of the body, or None for no body. For a stream, the list of the data of its events; for a file, its
            bytes, or a string.
        status: HTTP status; None for the documented one.
        headers: Additional headers.
    """

    body: Any = None
    status: int | None = None
    headers: dict[str, str] = field(factory=dict[str, str])


@frozen
class RecordedReply(Reply):
    """A response of a recording, sent as it was. A status of 0 means that there was no response.

    Args:
        content: Body in bytes.
        content_type: Content type; empty if there was none.
    """

    content: bytes = b""
    content_type: str = ""


class Fault(Exception):
    """Raised by handlers if the service refuses a call.

    Args:
        status: HTTP status. The older training service sends 200 instead.
        code: Error code of the service.
        message: Error message of the service.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status = status
        self.code = code
        self.message = message
        super().__init__(status, code, message)


def has_envelope(operation: Operation) -> bool:
    """Return whether responses of an operation contain `is_success`, which reports failures."""
    return operation.resource in ENVELOPE_RESOURCES and operation.id not in OLDER_SPELLING_OPERATIONS


def fault_reply(fault: Fault, operation: Operation) -> Reply:
    """Return the reply to a refused call, with the status and error format of the API family."""
    reply = shaped_fault(fault, operation)
    return evolve(reply, status=200) if has_envelope(operation) else reply


def shaped_fault(fault: Fault, operation: Operation) -> Reply:
    """Return the reply to a refused call in the error format of the API family, with the status of the fault."""
    if has_envelope(operation):
        body = {"is_success": False, "error_code": fault.code, "error_message": fault.message}
        return Reply(body, fault.status)
    if operation.id in OLDER_SPELLING_OPERATIONS or operation.resource in OLDER_SPELLING_RESOURCES:
        return Reply({"error_code": fault.code, "error_message": fault.message}, fault.status)
    return Reply({"error_code": fault.code, "error_msg": fault.message}, fault.status)


def gateway_fault(status: int, code: str, message: str, request_id: str) -> Reply:
    """Return an error reply of the API gateway in front of the service."""
    return Reply({"error_code": code, "error_msg": message, "request_id": request_id}, status)
