//! The macro by which a type is written once: for serde, for the document and for the check.

/// Makes structs and tagged enums with their [`Shape`](super::Shape).
///
/// `told` is only sent, `asked` only read, `both` either. A field may say what it looks like:
/// `name: String = "Anna",`. An enum is told apart by the word in one field: `by "outcome"`.
macro_rules! shape {
    ($(
        $(#[doc = $about:literal])+
        $use:ident $kind:ident $name:ident $(by $tag:literal)? { $($body:tt)* }
    )*) => {$(
        $crate::api::shape::make::shape_one! {
            $use $kind $name ($($tag)?) [$($about)+] { $($body)* }
        }
    )*};
}

macro_rules! shape_one {
    ($use:ident struct $name:ident () [$($about:literal)+] {
        $($(#[doc = $told:literal])+ $field:ident: $type:ty $(= $example:expr)?,)*
    }) => {
        $crate::api::shape::make::derived! { $use
            $(#[doc = $about])+
            pub(crate) struct $name { $($(#[doc = $told])+ pub(crate) $field: $type,)* }
        }

        impl $crate::api::shape::Shape for $name {
            fn schema(book: &mut $crate::api::shape::Book) -> $crate::api::shape::Schema {
                book.named(stringify!($name), concat!($($about),+), |_book| {
                    $crate::api::shape::Schema::Object(vec![$(
                        $crate::api::shape::Field::new::<$type>(
                            _book,
                            stringify!($field),
                            concat!($($told),+),
                        )$(.like($example))?,
                    )*])
                })
            }
        }
    };
    ($use:ident enum $name:ident ($tag:literal) [$($about:literal)+] {$(
        $(#[doc = $said:literal])+
        $variant:ident = $word:literal {
            $($(#[doc = $told:literal])+ $field:ident: $type:ty $(= $example:expr)?,)*
        },
    )*}) => {
        $crate::api::shape::make::derived! { $use
            $(#[doc = $about])+
            #[serde(tag = $tag)]
            pub(crate) enum $name {$(
                $(#[doc = $said])+
                #[serde(rename = $word)]
                $variant { $($(#[doc = $told])+ $field: $type,)* },
            )*}
        }

        impl $crate::api::shape::Shape for $name {
            fn schema(book: &mut $crate::api::shape::Book) -> $crate::api::shape::Schema {
                book.named(stringify!($name), concat!($($about),+), |book| {
                    let mut of = Vec::new();
                    $(
                        let fields = vec![$(
                            $crate::api::shape::Field::new::<$type>(
                                book,
                                stringify!($field),
                                concat!($($told),+),
                            )$(.like($example))?,
                        )*];
                        of.push(($word, $crate::api::shape::plain(concat!($($said),+)), fields));
                    )*
                    $crate::api::shape::Schema::OneOf { tag: $tag, of }
                })
            }
        }
    };
}

macro_rules! derived {
    (told $($item:tt)+) => {
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        $($item)+
    };
    (asked $($item:tt)+) => {
        #[derive(Clone, Debug, PartialEq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        $($item)+
    };
    (both $($item:tt)+) => {
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        $($item)+
    };
}

pub(crate) use {derived, shape, shape_one};
