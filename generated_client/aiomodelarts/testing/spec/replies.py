"""Answers of the fake, and faults in the shape that each API family has for them."""

from typing import Any

from attrs import evolve, field, frozen

from ...core.operation.operation import Operation

# The older training service says in a 200 that a call failed.
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
    """An answer.

    Args:
        body: Its JSON, or None when it has no body.
        status: HTTP status; None: the documented one.
        headers: Extra headers.
    """

    body: Any = None
    status: int | None = None
    headers: dict[str, str] = field(factory=dict[str, str])


class Fault(Exception):
    """A call that the service refuses.

    Args:
        status: HTTP status, unless the API family says it in a 200.
        code: The service's code.
        message: The service's words.
    """

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status = status
        self.code = code
        self.message = message
        super().__init__(status, code, message)


def has_envelope(operation: Operation) -> bool:
    """Whether answers of an operation say in their body whether it succeeded."""
    return operation.resource in ENVELOPE_RESOURCES and operation.id not in OLDER_SPELLING_OPERATIONS


def fault_reply(fault: Fault, operation: Operation) -> Reply:
    """A fault in the shape of the operation's API family."""
    reply = shaped_fault(fault, operation)
    return evolve(reply, status=200) if has_envelope(operation) else reply


def shaped_fault(fault: Fault, operation: Operation) -> Reply:
    """A fault in the words of the operation's API family, with its own status."""
    if has_envelope(operation):
        body = {"is_success": False, "error_code": fault.code, "error_message": fault.message}
        return Reply(body, fault.status)
    if operation.id in OLDER_SPELLING_OPERATIONS or operation.resource in OLDER_SPELLING_RESOURCES:
        return Reply({"error_code": fault.code, "error_message": fault.message}, fault.status)
    return Reply({"error_code": fault.code, "error_msg": fault.message}, fault.status)


def gateway_fault(status: int, code: str, message: str, request_id: str) -> Reply:
    """A refusal by the gateway in front of the service."""
    return Reply({"error_code": code, "error_msg": message, "request_id": request_id}, status)
