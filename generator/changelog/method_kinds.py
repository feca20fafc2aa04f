"""Kinds of changes of methods and their arguments."""

from .kind import Kind, Level

_B, _C, _D = Level.BREAKING, Level.COMPATIBLE, Level.DOCUMENTATION
_RAW = "Adapt only mocks, proxies and recordings that contain raw requests."

OPERATIONS = {
    "operation-added": Kind(_C, True, "A new method; the other methods do not change."),
    "operation-removed": Kind(_B, True, "Calling it raises AttributeError.", "Remove the call or use another method."),
    "method-renamed": Kind(_B, False, "The old name raises AttributeError.", "Use the new name."),
    "method-means-other": Kind(
        _B,
        True,
        "The old name still exists, but does something else.",
        "Use the new name; the old one no longer does what your code expects.",
    ),
    "method-replaced": Kind(
        _B,
        True,
        "The name still exists, but does something else.",
        "Remove the call, or check that it still does what your code expects.",
    ),
    "resource-renamed": Kind(
        _B, False, "The old attribute of the client raises AttributeError.", "Use the new name for all its methods."
    ),
    "operation-id-changed": Kind(
        _B, False, "`client.call` and `OPERATIONS` accept only the new ID.", "Replace the old ID with the new one."
    ),
    "operation-id-means-other": Kind(
        _B,
        True,
        "`client.call` with the old ID does something else.",
        "Replace the old ID with the new one.",
    ),
    "path-changed": Kind(_C, True, "The client builds the URL; calls do not change.", _RAW),
    "http-method-changed": Kind(_C, True, "The client chooses the HTTP method; calls do not change.", _RAW),
    "media-type-changed": Kind(_C, True, "The client sends the header; calls do not change.", _RAW),
    "security-changed": Kind(_C, True, "The client sends the token with every call."),
    "operation-withdrawn": Kind(
        _C, False, "The service no longer documents it and may reject it at any time.", "Look for a replacement."
    ),
    "operation-restored": Kind(_C, False, "The service documents it again."),
    "generation-changed": Kind(_D, False, "Only `OPERATIONS[...].generation` and the docstrings differ."),
    "clouds-lost": Kind(_C, False, "The cloud may reject it at any time.", "Do not use it on endpoints of this cloud."),
    "clouds-gained": Kind(_C, False, "Another cloud documents it."),
    "page-changed": Kind(_D, False, "Only `OPERATIONS[...].docs` and the docstrings differ."),
    "pager-added": Kind(_C, False, "A pager can be awaited as before, and supports `async for`."),
    "pager-removed": Kind(
        _B,
        False,
        "`async for` and `.pages()` raise TypeError or AttributeError.",
        "Await the call and read the response.",
    ),
    "paging-changed": Kind(_C, True, "The pager requests pages differently; loops do not change.", _RAW),
    "page-index-changed": Kind(
        _B, True, "The same value requests another part of the list.", "Convert the value where your code passes it."
    ),
    "page-reading-changed": Kind(_C, False, "The pager reads pages differently; loops do not change."),
    "pager-items-changed": Kind(_B, True, "`async for` yields objects of another type.", "Adapt the body of the loop."),
    "waiter-added": Kind(_C, False, "New methods `wait` and `wait_gone`."),
    "waiter-removed": Kind(
        _B, False, "`wait` and `wait_gone` raise AttributeError.", "Poll the state in your own loop."
    ),
    "waiter-poll-changed": Kind(_C, True, "The waiter polls with another operation."),
    "waiter-arguments-changed": Kind(_B, True, "`wait` and `wait_gone` take other IDs.", "Pass the listed IDs."),
    "waiter-answer-changed": Kind(
        _B, True, "`wait` returns an object of another type.", "Adapt the code that reads it."
    ),
    "waiter-ready-changed": Kind(
        _B, False, "`wait` without `until` returns in other states.", "Pass the required state as `until=`."
    ),
    "waiter-states-changed": Kind(_C, False, "`wait` raises or continues in other states."),
    "waiter-states-moved": Kind(
        _B,
        False,
        "In these states, `wait` returns, raises or continues where it did not before.",
        "Adapt code that relies on it, or pass the states to wait for as `until=`.",
    ),
    "waiter-times-changed": Kind(_C, False, "The timeout or the poll intervals of `wait` differ; calls do not change."),
    "waiter-changed": Kind(_C, False, "`wait` reads other fields of the response; calls do not change."),
    "goal-added": Kind(_C, False, "`until=` accepts states as before."),
    "goal-removed": Kind(_B, False, "`wait` raises ValueError for the name.", "Pass the state itself as `until=`."),
    "goal-changed": Kind(_B, False, "`wait` returns in other states.", "Pass the required state as `until=`."),
    "helper-added": Kind(_C, False, "A new method; the method of its operation does not change."),
    "helper-removed": Kind(
        _B, False, "Calling it raises AttributeError.", "Call the operation, then poll in your own loop."
    ),
    "helper-renamed": Kind(_B, False, "The old name raises AttributeError.", "Use the new name."),
    "helper-operation-changed": Kind(_C, True, "It does the same with another operation."),
    "helper-body-changed": Kind(
        _B,
        True,
        "It sends something else than before; changed arguments are listed separately.",
        "Check that the new body does what your code expects, or call the operation with the old one.",
    ),
    "helper-target-changed": Kind(
        _B, False, "It returns in other states.", "Call the operation, then `wait` with the required state as `until=`."
    ),
    "helper-answer-changed": Kind(_B, True, "It returns an object of another type.", "Adapt the code that reads it."),
    "helper-states-changed": Kind(_C, False, "It raises or continues in other states."),
    "helper-changed": Kind(_C, False, "It does the same differently; calls do not change."),
    "follow-style-changed": Kind(_B, True, "It takes other arguments.", "Pass the listed arguments."),
    "follow-ends-changed": Kind(
        _B, False, "The loop ends in other states.", "If it should end earlier, leave it with `break`."
    ),
    "answer-added": Kind(_C, True, "The call returned None before, and now returns an object."),
    "answer-removed": Kind(
        _B,
        True,
        "The call returns None; reading an attribute raises AttributeError.",
        "Remove the code that reads the response.",
    ),
    "answer-changed": Kind(_B, True, "The call returns another type.", "Adapt the code that reads the response."),
    "answer-narrowed": Kind(_C, True, "The call returns fewer types than before."),
    "answer-may-be-empty": Kind(_B, True, "The call may return None.", "Check for None before you read the response."),
    "answer-always-there": Kind(_C, True, "The call no longer returns None."),
    "answer-header-added": Kind(_C, True, "`client.with_raw_response` shows it."),
    "answer-header-removed": Kind(
        _B, True, "Reading it from a raw response raises KeyError.", "Check for the header before you read it."
    ),
    "answer-header-changed": Kind(_D, True, "The client does not read it; raw responses show it as a string."),
    "success-codes-changed": Kind(_C, True, "The client accepts any 2xx status code.", _RAW),
}

ARGUMENTS = {
    "argument-means-other": Kind(
        _B,
        True,
        "The old name still exists, but sends something else.",
        "Use the new name; if there is none, remove the argument.",
    ),
    "argument-added": Kind(_C, True, "It is optional; if it is omitted, nothing is sent."),
    "required-argument-added": Kind(_B, True, "A call without it raises TypeError.", "Pass it in every call."),
    "argument-removed": Kind(_B, True, "A call with it raises TypeError.", "Remove the argument."),
    "argument-renamed": Kind(
        _B, False, "The old name raises TypeError; the request does not change.", "Use the new name."
    ),
    "argument-wire-name-changed": Kind(_C, True, "The Python name and calls do not change.", _RAW),
    "argument-moved": Kind(_C, True, "It is sent in another part of the request; calls do not change.", _RAW),
    "argument-calling-changed": Kind(
        _B, True, "Path IDs are positional; all other arguments are keyword arguments.", "Adapt the call."
    ),
    "argument-order-changed": Kind(
        _B, False, "IDs passed by position would be swapped.", "Pass the IDs in the new order, or by keyword."
    ),
    "argument-joined-otherwise": Kind(_C, True, "A list is sent in another format; calls do not change.", _RAW),
    "default-sent-added": Kind(_C, True, "It may be omitted; the client then sends the default."),
    "default-sent-removed": Kind(_B, True, "A call without it raises TypeError.", "Pass it in every call."),
    "default-sent-changed": Kind(
        _B, True, "A call without it sends another value.", "If you need the old value, pass it."
    ),
}
