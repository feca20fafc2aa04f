"""The client."""

from .core.client import Client
from .resources.widgets import Widgets


class ModelArts(Client):
    """The client with its resources."""

    @property
    def widgets(self) -> Widgets:
        """Things that are made."""
        return Widgets()
