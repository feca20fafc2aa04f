"""Code without annotations: only the names say what it uses."""

from unittest import mock

import aiomodelarts.testing


class Recorded:
    """A picture that a camera recorded. It only has the same name as a class of the client."""

    def __init__(self, answer):
        self.answer = answer


def answers(pictures):
    """Return what is on the pictures: these are not calls of the fake."""
    return [Recorded(picture).answer for picture in pictures]


def last_answer(calls):
    """Return the last response, from something whose type is not known."""
    return calls[-1].answer  # may break


async def rename(client, notebook_id, name):
    """Rename a notebook with a client whose type is not known."""
    return (await client.notebooks.update(notebook_id, name=name)).flavor  # may break


def patched():
    """Replace a module of the package."""
    return mock.patch("aiomodelarts.core.waiting.wait_until")  # may break


def fake():
    """Return a fake with a slow network."""
    found = aiomodelarts.testing.FakeModelArts()
    found.line.latency = (0.1, 0.2)  # breaks
    return found
