using System;
using System.Collections.Generic;
using System.Linq;

namespace Habeas.Tests.Mutation;

/// <summary>Names as they are written where people live: true ways of writing, which no rule may find fault with.</summary>
internal static class OtherScripts
{
    private static readonly (string Text, string Tag)[] All =
    [
        ("محمدرضا علی‌پور", "fa"), ("می‌رحسین کریمی‌نژاد", "fa"), ("خانهٔ ایران", "fa"), ("عبد الرحمن بن محمد", "ar"), ("مُحَمَّد", "ar"), ("گل‌بهار", "ur"),
        ("ნინო ბერიძე", "ka"), ("ᲜᲘᲜᲝ", "ka"), ("Անի Հակոբյան", "hy"), ("王小明", "zh-Hans"), ("艾尼瓦爾·買買提", "zh-Hant"), ("山田 太郎", "ja"), ("たなか ハナコ", "ja"), ("ジョン・スミス", "ja"), ("김민준", "ko"),
        ("Мұратбек Тоқжанов", "kk-Cyrl"), ("Әйгерім Өтегенқызы", "kk-Cyrl"), ("Қайрат Нұрсұлтанұлы", "kk-Cyrl"), ("Iskander Omarbaı", "kk-Latn"), ("Ğalym Äuezov", "kk-Latn"), ("Андрей Ёлкин", "ru"), ("Ганна Щербаківська-Ґалаґан", "uk"), ("Мар’яна Лук’янова", "uk"),
        ("Ђорђе Љубичић", "sr-Cyrl"), ("Любен Ѝвков", "bg"), ("Тоҳир Ғаниев", "tg"), ("Баатыр Үсөнов", "ky"), ("Ὀδυσσεὺς Ἀνδροῦτσος", "el"), ("Κώστας Παππάς", "el"),
        ("আমিনা খাতুন", "bn"), ("राम्‍या श्रेष्ठ", "ne"), ("क्‍षितिज", "hi"), ("ශ්‍රී ලංකා", "si"), ("நளினி சிவராமன்", "ta"), ("ആന്‍റണി", "ml"), ("ทักษิณ ชินวัตร", "th"), ("အောင်ဆန်း", "my"), ("ကျော်စိုးဦး", "my"), ("សុខ សុភា", "km"),
        ("Nguyễn Thị Hồng Đào", "vi"), ("Þórunn Æsa Þórðardóttir", "is"), ("Guðný Björk Eyþórsdóttir", "is"), ("Gülşen İĞDIR", "tr"), ("İLHAM ƏLİYEV", "az"), ("Şəhriyar Məcidzadə", "az"), ("Bohuslav KŘEČEK", "cs"), ("Zdeněk ŠŤASTNÝ", "cs"), ("Małgorzata Żółć", "pl"),
        ("Gheorghe Țurcanu", "ro"), ("Sʼegholga", "es"), ("O’Reilly", "en"), ("D'Ambrosio", "it"), ("van de Ven", "nl"), ("Nuñez del Río", "es"), ("Ħal Għaxaq", "mt"), ("Oʻzbekiston", "uz-Latn"), ("Gʻofur Gʻulom", "uz-Latn"), ("ŵyn", "cy"), ("Ọlábísí Adébáyọ̀", "yo"), ("Ɛdwoa", "ak"),
        ("שרה לוי", "he"), ("ויקטוריה בן־דוד", "he"), ("አበበ ቢቂላ", "am"), ("བསྟན་འཛིན", "bo"), ("ᠮᠣᠩᠭᠣᠯ", "mn-Mong"), ("ئۇيغۇر", "ug"), ("ܣܘܪܝܝܐ", "syc"), ("ދިވެހި", "dv"), ("ᏣᎳᎩ", "chr"), ("X. Жуков", "ru"), ("Дело № 5", "ru"), ("AT&T Әлем", "kk"), ("ТОО «BTA Банк»", "ru"),
    ];

    /// <summary>All of them, shuffled, for one person each.</summary>
    public static Queue<(string Text, string Tag)> Dealt(Random random)
    {
        var names = All.ToArray();
        random.Shuffle(names);
        return new(names);
    }

    public static IReadOnlyList<(string Text, string Tag)> Some(Random random) => [.. Enumerable.Range(0, 4).Select(_ => All[random.Next(All.Length)])];
}
