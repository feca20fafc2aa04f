"""Results of calls: the decoded responses, or the errors that they report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors.exceptions import AuthenticationFailed, ModelArtsError
from ..messages.messages import OutgoingRequest, ReceivedResponse
from ..responses.response_decoding import decode_response, misfit
from ..responses.response_errors import request_id

if TYPE_CHECKING:
    from ..operation.operation import Request
    from .session import Session


def result_in(session: Session, request: Request, answer: ReceivedResponse, outgoing: OutgoingRequest) -> object:
    """Return the decoded response to a call, or the error that it reports.

    Args:
        session: The session that made the call.
        request: The operation and its arguments.
        answer: The response.
        outgoing: The HTTP request, whose secrets are removed from the error.
    """
    operation = request.operation
    raw = not operation.returns_json
    sensitive = operation.sensitive_names if request.extra is None else request.sensitive_names
    result = decode_response(operation.id, answer, session.clock, outgoing, sensitive, raw=raw)
    if result.__class__ is (list if operation.answers_list else dict):
        return result  # the usual case, without the checks for others
    if isinstance(result, ModelArtsError):
        if isinstance(result, AuthenticationFailed):
            return session.authenticator.refusal(result, answer.headers)
        return result
    if result is None and answer.status == 204 and operation.response is not None:
        return [] if operation.answers_list else {}  # 204 is a complete response in which no field is set
    if raw:
        return result
    # Checked here, where the request ID is known and the call can be marked as possibly executed.
    unfit = misfit(operation, result)
    if unfit is None:
        return result
    unfit.status, unfit.request_id = answer.status, request_id(answer.headers)
    return unfit
