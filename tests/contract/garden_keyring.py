import json
import os
import pathlib

from keyring.backend import KeyringBackend


class GardenKeyring(KeyringBackend):
    priority = 5
    file = pathlib.Path(os.environ["GARDEN_KEYRING"])

    def _items(self):
        return json.loads(self.file.read_text()) if self.file.exists() else {}

    def get_password(self, service, username):
        return self._items().get(f"{service}|{username}")

    def set_password(self, service, username, password):
        if os.environ.get("GARDEN_LOCKED"):
            raise RuntimeError(f"locked, can't store {password}")
        self.file.write_text(json.dumps({**self._items(), f"{service}|{username}": password}))

    def delete_password(self, service, username):
        items = self._items()
        del items[f"{service}|{username}"]
        self.file.write_text(json.dumps(items))
