//! Words of options that stand for members of the journal's closed lists.

use clap::ValueEnum;
use journal::{
    Channel, DisputeEnd, HoldKind, Mark, NextContact, NotRepeated, PaymentMethod, Reached, Reason,
    Skill,
};

/// Makes the words of an option from members of the journal's closed lists.
macro_rules! option_words {
    ($($name:ident => $of:ty { $($word:ident = $is:expr,)* })*) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
        pub(crate) enum $name { $($word,)* }

        impl $name {
            /// What the word stands for.
            pub(crate) fn is(self) -> $of {
                match self { $(Self::$word => $is,)* }
            }
        }
    )*};
}

option_words! {
    ChannelWord => Channel {
        Call = Channel::Call,
        Letter = Channel::Letter,
        Email = Channel::Email,
        TextMessage = Channel::TextMessage,
        Meeting = Channel::Meeting,
    }
    NextWord => NextContact {
        Call = NextContact::Call,
        Meeting = NextContact::Meeting,
        VideoCall = NextContact::VideoCall,
        TheyCall = NextContact::TheyCall,
    }
    NotRepeatedWord => NotRepeated {
        Cut = NotRepeated::Cut,
        Hurry = NotRepeated::Hurry,
        Other = NotRepeated::Other,
    }
    ReachedWord => Reached {
        RightParty = Reached::RightParty,
        SomebodyElse = Reached::SomebodyElse,
        Nobody = Reached::Nobody,
    }
    MethodWord => PaymentMethod {
        Transfer = PaymentMethod::Transfer,
        DirectDebit = PaymentMethod::DirectDebit,
        Card = PaymentMethod::Card,
        Cash = PaymentMethod::Cash,
        Other = PaymentMethod::Other,
    }
    HoldWord => HoldKind {
        Request = HoldKind::Request,
        BreathingSpace = HoldKind::BreathingSpace,
        Insolvency = HoldKind::Insolvency,
        Representation = HoldKind::Representation,
        Death = HoldKind::Death,
    }
    ReasonWord => Reason {
        Forgot = Reason::Forgot,
        OnItsWay = Reason::OnItsWay,
        NeverReceived = Reason::NeverReceived,
        Mistake = Reason::Mistake,
        NotAsAgreed = Reason::NotAsAgreed,
        NotTheirs = Reason::NotTheirs,
        Moved = Reason::Moved,
        LostIncome = Reason::LostIncome,
        CashFlow = Reason::CashFlow,
        Illness = Reason::Illness,
        Separation = Reason::Separation,
        Bereavement = Reason::Bereavement,
        SeveralCreditors = Reason::SeveralCreditors,
        Unwilling = Reason::Unwilling,
        Other = Reason::Other,
    }
    MarkWord => Mark {
        Easier = Mark::Easier,
        Same = Mark::Same,
        Harder = Mark::Harder,
    }
    EndWord => DisputeEnd {
        Upheld = DisputeEnd::Upheld,
        DebtStands = DisputeEnd::DebtStands,
        TakenBack = DisputeEnd::TakenBack,
    }
    SkillWord => Option<Skill> {
        Specialist = Some(Skill::Specialist),
        Business = Some(Skill::Business),
        Vulnerable = Some(Skill::Vulnerable),
        Anybody = None,
    }
}
