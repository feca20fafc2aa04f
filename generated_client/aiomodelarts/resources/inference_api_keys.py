# Generated from spec/ by `make generate`; do not edit.
"""The resource `inference_api_keys`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .. import models, params


class InferenceApiKeys(Resource):
    """API keys for requests to inference services. Huawei Cloud only."""

    __slots__ = ()

    async def bind(
        self,
        service_id: str | int,
        key_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceApiKey:
        """Bind an API key to an inference service.

        Lets requests with the key access the service. A key that is already bound to the service is refused.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            key_id: ID of the API key.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `key_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BindInferApiKey.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BIND_INFER_API_KEY,
            path_values={
                "service_id": service_id,
                "key_id": key_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def bind_batch(
        self,
        service_id: str | int,
        *,
        key_ids: Sequence[models.InferenceApiKeyReferenceInput | params.InferenceApiKeyReferenceInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceApiKeyBindingResult:
        """Bind several API keys to an inference service.

        Lets requests with the keys access the service. A key that does not exist or is already bound to the service
        fails; the other keys are bound. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            key_ids: Up to 10 keys, each with its ID. At most 10 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchBindInferApiKeys.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_BIND_INFER_API_KEYS,
            path_values={
                "service_id": service_id,
            },
            body={
                "key_ids": key_ids,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        *,
        name: str,
        scope: models.InferenceApiKeyScope | models.InferenceApiKeyScopeValue | str,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedInferenceApiKey:
        """Create an API key for inference services.

        Creates a key that is valid for all inference services of the user, or for those to which it is bound. Only
        this response contains the value of the key. A name that an existing key has is refused. Huawei Cloud only.

        Args:
            name: Name of the key, unique among the existing keys. Can contain letters, Chinese characters, digits,
                hyphens and underscores. From 1 to 64 characters.
            description: Description of the key. At most 256 characters. Matches `^[^!<>=&"']*$`.
            scope: Services that the key can access.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferApiKey.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_API_KEY,
            body={
                "name": name,
                "description": description,
                "scope": scope,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create_temporary(
        self,
        *,
        expire_time: int | timedelta | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TemporaryInferenceApiKey:
        """Create a temporary API key for inference services.

        Creates a key that expires after some hours and is in no list. Requests to an inference service have the key
        in the header Authorization, and the header X-Api-Key-Type with the value temp. Huawei Cloud only.

        Args:
            expire_time: Time until the key expires, in hours. From 1 to 24.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferTempApiKey.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_TEMP_API_KEY,
            body={
                "expire_time": expire_time,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        key_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceApiKey:
        """Delete an API key.

        Deletes the key immediately. Requests with the key are then refused by all inference services.
        Huawei Cloud only.

        Args:
            key_id: ID of the API key.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `key_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferApiKey.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_API_KEY,
            path_values={
                "key_id": key_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        scope: models.InferenceApiKeyScope | models.InferenceApiKeyScopeValue | str | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        key_id: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        with_user_scope: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.InferenceApiKeyPage, models.InferenceApiKey]:
        """List the API keys of inference services.

        Returns one page of API keys with the services to which they are bound, and the total number of matches. The
        values of the keys are not returned. Huawei Cloud only.

        Args:
            scope: Return only keys that are valid for all services of the user, or for single services.
            service_id: ID of the inference service whose keys to return.
            name: Name of the key to return.
            service_name: Name of the inference service whose keys to return.
            key_id: ID of the key to return.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Must be a multiple of the limit. Default of the service: 0. At least 0.
            workspace_id: ID of the workspace whose keys to return.
            with_user_scope: Whether to also return keys that are valid for all services of the user. With service_id,
                all keys that can access the service are then returned. Default of the service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferApiKeys.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_API_KEYS,
            query={
                "scope": scope,
                "service_id": service_id,
                "name": name,
                "service_name": service_name,
                "key_id": key_id,
                "limit": limit,
                "offset": offset,
                "workspace_id": workspace_id,
                "with_user_scope": with_user_scope,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def unbind(
        self,
        service_id: str | int,
        key_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceApiKey:
        """Unbind an API key from an inference service.

        Takes access to the service from requests with the key. The key remains valid for other services. A key that
        is not bound to the service is refused. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            key_id: ID of the API key.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `key_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UnbindInferApiKey.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UNBIND_INFER_API_KEY,
            path_values={
                "service_id": service_id,
                "key_id": key_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def unbind_batch(
        self,
        service_id: str | int,
        *,
        key_ids: Sequence[models.InferenceApiKeyReferenceInput | params.InferenceApiKeyReferenceInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceApiKeyBindingResult:
        """Unbind several API keys from an inference service.

        Takes access to the service from requests with the keys. The keys remain valid for other services. A key that
        is not bound to the service fails; the other keys are unbound. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            key_ids: Up to 10 keys, each with its ID. At most 10 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchUnbindInferApiKeys.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_UNBIND_INFER_API_KEYS,
            path_values={
                "service_id": service_id,
            },
            body={
                "key_ids": key_ids,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        scope: models.InferenceApiKeyScope | models.InferenceApiKeyScopeValue | str | Unset | None = UNSET,
        service_id: str | Unset | None = UNSET,
        service_name: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        with_user_scope: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceApiKey | None:
        """Find one of the API keys of inference services by its exact name or ID.

        Searches for the name and for the ID on the server, and keeps only exact matches. This takes two to four
        requests if few names are similar. Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            scope: Return only keys that are valid for all services of the user, or for single services.
            service_id: ID of the inference service whose keys to return.
            service_name: Name of the inference service whose keys to return.
            workspace_id: ID of the workspace whose keys to return.
            with_user_scope: Whether to also return keys that are valid for all services of the user. With service_id,
                all keys that can access the service are then returned. Default of the service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferApiKeys.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_API_KEYS,
            query={
                "scope": scope,
                "service_id": service_id,
                "service_name": service_name,
                "workspace_id": workspace_id,
                "with_user_scope": with_user_scope,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("key_id",),
                filter={"name": "{name}"},
                id_filter={"key_id": "{name}"},
            ),
        )
