//! Posts one after the other. Time orders them; of those that begin at the same time the person may
//! say which came first.

use super::path::Post;
use super::plan::Way;
use super::when::When;
use crate::domain::id::ItemId;

/// By time.
pub fn in_order<'a>(
    posts: impl Iterator<Item = (&'a ItemId, &'a Post)>,
) -> Vec<(&'a ItemId, &'a Post)> {
    let mut posts: Vec<_> = posts.collect();
    posts.sort_by_key(|(id, post)| (post.place(), *id));
    posts
}

/// Whether the post's neighbour on this side begins at the same time, so that they can change places.
/// `posts` are in order.
pub fn can_move(posts: &[(&ItemId, &Post)], id: &ItemId, way: Way) -> bool {
    neighbour(posts, id, way).is_some()
}

fn neighbour(posts: &[(&ItemId, &Post)], id: &ItemId, way: Way) -> Option<(usize, usize)> {
    let at = posts.iter().position(|(i, _)| *i == id)?;
    let other = match way {
        Way::Earlier => at.checked_sub(1)?,
        Way::Later => at + 1,
    };
    let begins = |at: usize| posts.get(at).map(|(_, post)| post.from.begins());
    (begins(other)? == begins(at)?).then_some((at, other))
}

/// The turns to write so that the post changes places with its neighbour: of the post alone where that
/// does it. Empty if there is nothing to change.
pub fn moved(posts: &[(&ItemId, &Post)], id: &ItemId, way: Way) -> Vec<(ItemId, Post)> {
    let Some((at, other)) = neighbour(posts, id, way) else {
        return Vec::new();
    };
    let mut wanted = posts.to_vec();
    wanted.swap(at, other);
    let beside = posts[other].1.turn;
    let own = Post {
        turn: match way {
            Way::Earlier => beside.saturating_sub(1),
            Way::Later => beside.saturating_add(1),
        },
        ..posts[at].1.clone()
    };
    let with_own = posts
        .iter()
        .map(|(i, p)| (*i, if *i == id { &own } else { *p }));
    let ids =
        |posts: &[(&ItemId, &Post)]| posts.iter().map(|(i, _)| (*i).clone()).collect::<Vec<_>>();
    if ids(&in_order(with_own)) == ids(&wanted) {
        return vec![(id.clone(), own)];
    }
    let begins = posts[at].1.from.begins();
    let together = wanted
        .into_iter()
        .filter(|(_, post)| post.from.begins() == begins);
    let turns = together
        .zip(0_i16..)
        .filter(|((_, post), turn)| post.turn != *turn);
    turns
        .map(|((id, post), turn)| {
            (
                id.clone(),
                Post {
                    turn,
                    ..post.clone()
                },
            )
        })
        .collect()
}

/// Where the next post would begin, if its end is told.
pub fn following(post: &Post) -> Option<When> {
    let end = post.to?;
    let next = end.ends();
    Some(match next.when() {
        when if end.month.is_some() && when.month != Some(4) => when,
        when => When::year(when.year),
    })
}
