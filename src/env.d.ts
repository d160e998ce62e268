declare namespace App {
	interface Locals {
		/** Id of the document whose MDX is being rendered; its components need it for their addresses. */
		documentId?: string;
	}
}
