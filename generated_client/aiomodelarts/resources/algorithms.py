# Generated from spec/ by `make generate`; do not edit.
"""The resource `algorithms`."""

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
    from .. import models, params


class Algorithms(Resource):
    """Algorithms of the training service: code and its settings, ready for use in training jobs."""

    __slots__ = ()

    async def create(
        self,
        *,
        metadata: models.AlgorithmMetadataInput | params.AlgorithmMetadataInput | Unset | None = UNSET,
        job_config: models.AlgorithmSettingsInput | params.AlgorithmSettingsInput | Unset | None = UNSET,
        resource_requirements: Sequence[
            models.AlgorithmResourceRequirementInput | params.AlgorithmResourceRequirementInput
        ]
        | Unset
        | None = UNSET,
        advanced_config: models.AlgorithmPolicies | params.AlgorithmPolicies | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Algorithm:
        """Create an algorithm from code in OBS or from a container image.

        The service stores the algorithm immediately and returns its ID. Training jobs can then use it. Set code_dir
        and boot_file for code, or engine.image_url and command for an image.

        Args:
            metadata: Name and workspace of the algorithm.
            job_config: Code or image to run, with its parameters and data channels.
            resource_requirements: Requirements for the machines that the algorithm can run on. The console offers
                only flavors that meet them.
            advanced_config: Hyperparameter search, in auto_search.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/training_management/creating_an_algorithm.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_ALGORITHM,
            body={
                "metadata": metadata,
                "job_config": job_config,
                "resource_requirements": resource_requirements,
                "advanced_config": advanced_config,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        algorithm_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an algorithm.

        The service accepts the request. The response has no body. To check whether the algorithm has been deleted,
        try to get it.

        Args:
            algorithm_id: ID of the algorithm, a UUID.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `algorithm_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://docs.otc.t-systems.com/modelarts/api-ref/training_management/deleting_an_algorithm.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_ALGORITHM,
            path_values={
                "algorithm_id": algorithm_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        algorithm_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Algorithm:
        """Get an algorithm.

        Returns the settings of the algorithm, its creator and the files in its code folder.

        Args:
            algorithm_id: ID of the algorithm, a UUID.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `algorithm_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_algorithm_details.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_ALGORITHM_BY_UUID,
            path_values={
                "algorithm_id": algorithm_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        group_by: str | Unset | None = UNSET,
        searches: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.AlgorithmPage, models.Algorithm]:
        """List the algorithms of the project.

        Returns one page of algorithms with all their settings, and the total number of matches. By default, the
        newest algorithms are first.

        Args:
            offset: Number of items to skip, according to the documentation. Some servers may count pages instead,
                which the pager detects. At least 0.
            limit: Maximum number of items to return. From 1 to 50.
            sort_by: Field to sort by. The only documented value is create_time. Default of the service:
                'create_time'.
            order: Sort order. Defaults to descending.
            group_by: Field to group the algorithms by. The reference does not list any values.
            searches: Filter in the form field:text. For example, name:flower finds algorithms whose name contains
                flower.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_algorithm_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ALGORITHMS,
            query={
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "group_by": group_by,
                "searches": searches,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def publish(
        self,
        *,
        algorithm: models.AlgorithmReferenceInput | params.AlgorithmReferenceInput,
        content_id: str | Unset | None = UNSET,
        content_info: models.AlgorithmAssetInput | params.AlgorithmAssetInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PublishedAlgorithm:
        """Publish an algorithm in AI Gallery.

        Publishes the algorithm as a new asset, or as a new version of an existing one, and returns the IDs of both.
        Huawei Cloud only.

        Args:
            content_id: ID of an existing asset that gets a new version. Without it, a new asset is created.
            content_info: Version of the asset.
            algorithm: Algorithm to publish.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateAlgorithmVersionToGallery.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_ALGORITHM_VERSION_TO_GALLERY,
            body={
                "content_id": content_id,
                "content_info": content_info,
                "algorithm": algorithm,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        algorithm_id: str | int,
        *,
        metadata: models.AlgorithmMetadataInput | params.AlgorithmMetadataInput | Unset | None = UNSET,
        job_config: models.AlgorithmSettingsInput | params.AlgorithmSettingsInput | Unset | None = UNSET,
        resource_requirements: Sequence[
            models.AlgorithmResourceRequirementInput | params.AlgorithmResourceRequirementInput
        ]
        | Unset
        | None = UNSET,
        advanced_config: models.AlgorithmPolicies | params.AlgorithmPolicies | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Algorithm:
        """Replace the settings of an algorithm.

        The request replaces all settings of the algorithm, so send every setting that it should have. The ID stays
        the same. Returns the changed algorithm.

        Args:
            algorithm_id: ID of the algorithm, a UUID.
            metadata: Name and workspace of the algorithm.
            job_config: Code or image to run, with its parameters and data channels.
            resource_requirements: Requirements for the machines that the algorithm can run on. The console offers
                only flavors that meet them.
            advanced_config: Hyperparameter search, in auto_search.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `algorithm_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/modifying_an_algorithm.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CHANGE_ALGORITHM,
            path_values={
                "algorithm_id": algorithm_id,
            },
            body={
                "metadata": metadata,
                "job_config": job_config,
                "resource_requirements": resource_requirements,
                "advanced_config": advanced_config,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Algorithm | None:
        """Find one of the algorithms of the project by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
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

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_algorithm_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ALGORITHMS,
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("metadata", "id"),
                filter={"searches": "name:{name}"},
                get=operations.SHOW_ALGORITHM_BY_UUID,
                argument="algorithm_id",
            ),
        )
