"""The model `Widget`."""


class Widget:
    """A thing that was made."""

    name: str
    ready: bool
